import type { InstanceTable } from '../world/InstanceTable.ts';
import type { Phase } from '../world/Phase.ts';
import { phaseSpans } from '../world/phaseSpans.ts';

/** A phase of an instance's latest start. */
export interface PhaseTiming {
  readonly phase: Phase;
  /** Virtual ms it took, or has taken so far. */
  readonly durationMs: number;
  readonly done: boolean;
}

/** The phases of an instance's latest start in the order they began. */
export function phaseTimings(table: InstanceTable, row: number, nowMs: number): PhaseTiming[] {
  return phaseSpans(table, row, nowMs).map(({ phase, startMs, endMs, isOver }) => ({
    phase,
    durationMs: endMs - startMs,
    done: isOver,
  }));
}
