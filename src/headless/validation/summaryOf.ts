import type { ValidationRow } from './ValidationRow.ts';

/** What the rows say together; only held-out ones count. */
export interface ValidationSummary {
  readonly rows: number;
  readonly heldOut: number;
  /** Rows the model has no figure for. */
  readonly notModelled: number;
  /** Median of |error| over the held-out rows. */
  readonly medianError: number;
  /** Share of the held-out rows within 15 percent. */
  readonly withinShare: number;
}

export function summaryOf(rows: readonly ValidationRow[]): ValidationSummary {
  const errors = rows
    .filter((row) => row.heldOut)
    .map((row) => Math.abs(row.error ?? 0))
    .sort((a, b) => a - b);
  return {
    rows: rows.length,
    heldOut: errors.length,
    notModelled: rows.filter((row) => row.simulated === null).length,
    medianError: errors[Math.floor(errors.length / 2)] ?? 0,
    withinShare: errors.filter((error) => error <= 0.15).length / errors.length,
  };
}
