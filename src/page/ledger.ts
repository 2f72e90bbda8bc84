import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { LedgerQuantity } from './LedgerQuantity.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { ledgerRowOf } from './ledgerRowOf.ts';
import { memoryUsedBytes } from '../world/memoryUsedBytes.ts';
import { usefulShare } from '../world/usefulShare.ts';

const measure: Readonly<Record<LedgerQuantity, (host: HostSnapshot) => number>> = {
  memoryUsed: memoryUsedBytes,
  diskUsed: (host) => host.diskUsedBytes,
  lastReady: (host) => host.lastReadyMs,
  usefulShare,
};

/** The comparison of the hosts given, a row a quantity. */
export function ledger(hosts: readonly HostSnapshot[]): readonly LedgerRow[] {
  const hostIds = hosts.map((host) => host.id);
  return LedgerQuantity.map((quantity) =>
    ledgerRowOf(quantity, hosts.map(measure[quantity]), hostIds),
  );
}
