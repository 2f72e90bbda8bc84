import type { ValidationRow } from '../../world/ValidationRow.ts';

/** The rows of one table, with how well those it predicts are met. */
export interface ValidationTable {
  readonly table: string;
  readonly rows: readonly ValidationRow[];
  readonly heldOut: number;
  /** Held-out rows within 15 percent. */
  readonly within: number;
  /** Median of the absolute errors of held-out rows; NaN without any. */
  readonly medianError: number;
}

const aim = 0.15;

/** Groups rows by table, in the order in which tables appear. */
export function validationTables(rows: readonly ValidationRow[]): readonly ValidationTable[] {
  return [...new Set(rows.map(({ table }) => table))].map((table) => {
    const own = rows.filter((row) => row.table === table);
    const errors = own
      .filter(({ heldOut }) => heldOut)
      .map(({ error }) => Math.abs(error ?? NaN))
      .sort((a, b) => a - b);
    return {
      table,
      rows: own,
      heldOut: errors.length,
      within: errors.filter((error) => error <= aim).length,
      medianError: median(errors),
    };
  });
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper;
}
