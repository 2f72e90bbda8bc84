import type { InstanceTable } from '../world/InstanceTable.ts';
import { Vitality } from '../world/Vitality.ts';

const removed = Vitality.indexOf('removed');

/** Row of the youngest instance that is still there; -1 when the host has none. */
export function newestRow(table: InstanceTable): number {
  for (let row = table.count - 1; row >= 0; row -= 1)
    if (table.vitality[row] !== removed) return row;
  return -1;
}
