import type { InstanceTable } from '../../world/InstanceTable.ts';
import { Vitality } from '../../world/Vitality.ts';

const starting = Vitality.indexOf('starting');

/** Virtual ms at which the latest start of an instance ended: its readiness, or now while it runs. */
export function startEndMs(
  { vitality, readyMs }: InstanceTable,
  row: number,
  timeMs: number,
): number {
  if (vitality[row] === starting) return timeMs;
  const ms = readyMs[row] ?? NaN;
  return Number.isNaN(ms) ? timeMs : ms;
}
