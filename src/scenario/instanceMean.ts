import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { Vitality } from '../world/Vitality.ts';

const readyIndex = Vitality.indexOf('ready');

/** Mean bytes over the ready instances of a host: one kind of RAM, all of it, or disk; NaN when none is ready. */
export function instanceMean(host: HostSnapshot, of: MemoryKind | 'ram' | 'disk'): number {
  const { count, vitality, memoryBytes, diskBytes } = host.instances;
  let sum = 0;
  let ready = 0;
  for (let row = 0; row < count; row += 1) {
    if (vitality[row] !== readyIndex) continue;
    ready += 1;
    const start = row * MemoryKind.length;
    if (of === 'disk') sum += diskBytes[row] ?? 0;
    else if (of === 'ram')
      for (let kind = 0; kind < MemoryKind.length; kind += 1) sum += memoryBytes[start + kind] ?? 0;
    else sum += memoryBytes[start + memoryKindIndex[of]] ?? 0;
  }
  return ready === 0 ? Number.NaN : sum / ready;
}
