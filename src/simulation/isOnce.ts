import type { Demand } from '../world/Demand.ts';

/** Whether only the first start of an instance asks for it. */
export function isOnce(demand: Demand): boolean {
  return 'isOnce' in demand && demand.isOnce;
}
