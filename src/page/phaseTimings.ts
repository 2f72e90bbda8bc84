import type { InstanceTable } from '../world/InstanceTable.ts';
import { Phase } from '../world/Phase.ts';

/** A phase of an instance's latest start. */
export interface PhaseTiming {
  readonly phase: Phase;
  /** Virtual ms it took, or has taken so far. */
  readonly durationMs: number;
  readonly done: boolean;
}

/** The phases of an instance's latest start in the order they began. */
export function phaseTimings(table: InstanceTable, row: number, nowMs: number): PhaseTiming[] {
  const begun = Phase.map((phase, index) => ({
    phase,
    startMs: table.phaseStartMs[row * Phase.length + index] ?? NaN,
  }))
    .filter(({ startMs }) => !Number.isNaN(startMs))
    .sort((a, b) => a.startMs - b.startMs);
  const readyMs = table.readyMs[row] ?? NaN;
  const lastStartMs = begun.at(-1)?.startMs ?? 0;
  const ready = readyMs >= lastStartMs;
  return begun.map(({ phase, startMs }, index) => {
    const next = begun[index + 1];
    const endMs = next?.startMs ?? (ready ? readyMs : nowMs);
    return { phase, durationMs: endMs - startMs, done: next !== undefined || ready };
  });
}
