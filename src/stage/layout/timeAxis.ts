/** A time axis with round ends and ticks, shared by all hosts. */
export interface TimeAxis {
  readonly endMs: number;
  readonly tickMs: number;
}

const steps = [
  50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000,
  1_800_000, 3_600_000,
];

/** The axis that shows `spanMs` with at most `mostTicks` ticks and ends on one. */
export function timeAxis(spanMs: number, mostTicks: number): TimeAxis {
  const span = Math.max(spanMs, 1000);
  const tickMs = steps.find((step) => span / step <= mostTicks) ?? span;
  return { tickMs, endMs: Math.ceil(span / tickMs) * tickMs };
}
