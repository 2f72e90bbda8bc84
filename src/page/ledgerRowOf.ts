import type { Platform } from '../world/Platform.ts';
import type { LedgerRow } from './LedgerRow.ts';

/**
 * Compares the values of one quantity, a host each.
 * @param comparable by host, whether it may be compared with the first; left out: all may
 */
export function ledgerRowOf(
  quantity: LedgerRow['quantity'],
  values: readonly number[],
  hostIds: readonly Platform[],
  comparable: readonly boolean[] = hostIds.map(() => true),
): LedgerRow {
  const [first = NaN] = values;
  const toFirst = values.map((value, index) =>
    comparable[index] && first > 0 ? value / first : NaN,
  );
  const smallest = Math.min(...values);
  const hasRatio = values.length > 1 && smallest > 0 && comparable.every(Boolean);
  return {
    quantity,
    values,
    ratio: hasRatio ? Math.max(...values) / smallest : NaN,
    toFirst,
    hostIds,
  };
}
