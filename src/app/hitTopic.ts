import type { ExplainTopic } from '../page/ExplainTopic.ts';
import type { Hit } from '../stage/layout/hitTest.ts';
import { readRectKey } from '../stage/layout/readRectKey.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';

/** What a rectangle of the stage can be asked about: memory, an item on the disk, a phase of a start. */
export function hitTopic(hit: Hit, snapshot: WorldSnapshot): ExplainTopic | null {
  const kind = MemoryKind[hit.kind];
  if (kind) return kind;
  const { group, row, phase } = readRectKey(hit.key);
  if (group === 'disk') {
    const item = snapshot.hosts[hit.host]?.disk[row - 1];
    return item ? `disk.${item.kind}` : 'diskUsed';
  }
  return (group === 'start' || group === 'part') && phase ? `phase.${phase}` : null;
}
