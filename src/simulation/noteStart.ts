import { Phase } from '../world/Phase.ts';
import { Vitality } from '../world/Vitality.ts';
import type { InstanceColumns } from './InstanceColumns.ts';

const underWay: readonly Vitality[] = ['starting', 'paused'];

/** An instance has left a vitality for its present one: notes that a start has begun or ended with it. */
export function noteStart(
  instances: InstanceColumns,
  row: number,
  before: Vitality,
  nowMs: number,
): void {
  const now = Vitality[instances.vitality[row]];
  if (now === 'starting' && !underWay.includes(before)) {
    instances.askedMs[row] = nowMs;
    instances.readyMs[row] = NaN;
    instances.startEndMs[row] = NaN;
    instances.phaseStartMs.fill(NaN, row * Phase.length, (row + 1) * Phase.length);
  }
  const isLeft = underWay.includes(before) && !underWay.includes(now);
  if (isLeft && Number.isNaN(instances.startEndMs[row])) instances.startEndMs[row] = nowMs;
}
