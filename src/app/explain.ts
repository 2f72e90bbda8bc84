import { explainDisk } from '../calibration/explainDisk.ts';
import { explainMemory } from '../calibration/explainMemory.ts';
import { explainStart } from '../calibration/explainStart.ts';
import type { ExplainTopic } from '../page/ExplainTopic.ts';
import type { Simulation } from '../simulation/Simulation.ts';
import type { Explanation } from '../world/Explanation.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { Phase } from '../world/Phase.ts';
import type { Platform } from '../world/Platform.ts';
import type { StartExplanation } from '../world/StartExplanation.ts';

/** Where a number of a run comes from; null for what nothing is recorded of. */
export function explain(
  simulation: Simulation,
  hostId: Platform,
  row: number | null,
  topic: ExplainTopic,
): Explanation | StartExplanation | null {
  const { snapshot } = simulation;
  const host = snapshot.hosts.find((one) => one.id === hostId);
  if (!host) return null;
  const recipe = row === null ? null : simulation.recipeOf(hostId, row);
  const kind = MemoryKind.find((one) => one === topic);
  if (kind) return explainMemory(host, row, recipe, kind);
  const item = host.disk.find((one) => `disk.${one.kind}` === topic);
  if (item) return explainDisk(host, row, recipe, item.kind);
  const phase = Phase.find((one) => `phase.${one}` === topic);
  if (!phase || row === null || !recipe) return null;
  return explainStart(host, row, recipe, phase, snapshot.timeMs);
}
