import type { ValidationRow } from './ValidationRow.ts';

/** What a set of held-out rows says. */
export interface Evidence {
  readonly rows: number;
  /** Median of |error|; 0 without rows. */
  readonly medianError: number;
  /** Share within 15 percent; 0 without rows. */
  readonly withinShare: number;
}

/** What the rows say together; only held-out ones count. */
export interface ValidationSummary {
  readonly rows: number;
  /** Rows the model has no figure for. */
  readonly notModelled: number;
  readonly heldOut: Evidence;
  /** Of them, those no rule was chosen in sight of. */
  readonly blind: Evidence;
}

export function summaryOf(rows: readonly ValidationRow[]): ValidationSummary {
  const heldOut = rows.filter((row) => row.heldOut);
  return {
    rows: rows.length,
    notModelled: rows.filter((row) => row.simulated === null).length,
    heldOut: evidenceOf(heldOut),
    blind: evidenceOf(heldOut.filter((row) => !row.inSight)),
  };
}

function evidenceOf(rows: readonly ValidationRow[]): Evidence {
  const errors = rows.map((row) => Math.abs(row.error ?? 0)).sort((a, b) => a - b);
  if (errors.length === 0) return { rows: 0, medianError: 0, withinShare: 0 };
  const middle = errors.length / 2;
  return {
    rows: errors.length,
    medianError: (errors[Math.ceil(middle) - 1] + errors[Math.floor(middle)]) / 2,
    withinShare: errors.filter((error) => error <= 0.15).length / errors.length,
  };
}
