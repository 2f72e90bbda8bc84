import type { InstanceTable } from './InstanceTable.ts';
import { Phase } from './Phase.ts';

/** A phase of an instance's latest start. */
export interface PhaseSpan {
  readonly phase: Phase;
  /** Virtual ms; the end is now while the phase goes on. */
  readonly startMs: number;
  readonly endMs: number;
  readonly isOver: boolean;
}

/** The phases of an instance's latest start, in the order of their list, which is that of time. */
export function phaseSpans(table: InstanceTable, row: number, nowMs: number): PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  const lastMs = table.startEndMs[row];
  let isOver = !Number.isNaN(lastMs);
  let endMs = isOver ? lastMs : nowMs;
  for (let index = Phase.length - 1; index >= 0; index -= 1) {
    const startMs = table.phaseStartMs[row * Phase.length + index];
    if (Number.isNaN(startMs)) continue;
    spans.unshift({ phase: Phase[index], startMs, endMs, isOver });
    endMs = startMs;
    isOver = true;
  }
  return spans;
}
