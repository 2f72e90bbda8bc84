import type { InstanceTable } from '../../world/InstanceTable.ts';

/** Virtual ms at which the latest start of an instance ended, or now while it goes on. */
export function startEndMs(instances: InstanceTable, row: number, timeMs: number): number {
  const ms = instances.startEndMs[row];
  return Number.isNaN(ms) ? timeMs : ms;
}
