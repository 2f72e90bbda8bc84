import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { LedgerQuantity } from './LedgerQuantity.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { memoryUsedBytes } from './memoryUsedBytes.ts';
import { usefulShare } from './usefulShare.ts';

const measure: Readonly<Record<LedgerQuantity, (host: HostSnapshot) => number>> = {
  memoryUsed: memoryUsedBytes,
  diskUsed: (host) => host.diskUsedBytes,
  lastReady: (host) => host.lastReadyMs,
  usefulShare,
};

/** The comparison of the hosts given, a row a quantity. */
export function ledger(hosts: readonly HostSnapshot[]): readonly LedgerRow[] {
  const hostIds = hosts.map((host) => host.id);
  return LedgerQuantity.map((quantity) => {
    const values = hosts.map(measure[quantity]);
    const known = values.filter((value) => !Number.isNaN(value));
    const smallest = Math.min(...known);
    const comparable = known.length > 1 && known.length === values.length && smallest > 0;
    const [first = NaN] = values;
    const toFirst = values.map((value) => (first > 0 ? value / first : NaN));
    const ratio = comparable ? Math.max(...known) / smallest : NaN;
    return { quantity, values, ratio, toFirst, hostIds };
  });
}
