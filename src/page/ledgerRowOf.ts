import type { Platform } from '../world/Platform.ts';
import type { LedgerRow } from './LedgerRow.ts';

/** Compares the values of one quantity, a host each. */
export function ledgerRowOf(
  quantity: LedgerRow['quantity'],
  values: readonly number[],
  hostIds: readonly Platform[],
): LedgerRow {
  const known = values.filter((value) => !Number.isNaN(value));
  const smallest = Math.min(...known);
  const comparable = known.length > 1 && known.length === values.length && smallest > 0;
  const [first = NaN] = values;
  const toFirst = values.map((value) => (first > 0 ? value / first : NaN));
  const ratio = comparable ? Math.max(...known) / smallest : NaN;
  return { quantity, values, ratio, toFirst, hostIds };
}
