import type { Demand } from './Demand.ts';
import type { MemoryKind } from './MemoryKind.ts';

/** What a step costs: RAM taken when it begins, then its demands one after the other. */
export interface PhasePlan {
  readonly claims: Partial<Readonly<Record<MemoryKind, number>>>;
  readonly demands: readonly Demand[];
}
