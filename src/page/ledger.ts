import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { LedgerQuantity } from './LedgerQuantity.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { ledgerRowOf } from './ledgerRowOf.ts';
import { likeLoads } from './likeLoads.ts';
import { memoryUsedBytes } from '../world/memoryUsedBytes.ts';
import { usefulShare } from '../world/usefulShare.ts';

const measure: Readonly<Record<LedgerQuantity, (host: HostSnapshot) => number>> = {
  memoryUsed: memoryUsedBytes,
  diskUsed: (host) => host.diskUsedBytes,
  lastReady: (host) => host.lastReadyMs,
  usefulShare,
};

/** The comparison of the hosts given, a row a quantity; ratios only between hosts whose loads are alike. */
export function ledger(hosts: readonly HostSnapshot[]): readonly LedgerRow[] {
  const hostIds = hosts.map((host) => host.id);
  const [first] = hosts;
  const comparable = hosts.map((host) => first !== undefined && likeLoads(first, host));
  return LedgerQuantity.map((quantity) =>
    ledgerRowOf(quantity, hosts.map(measure[quantity]), hostIds, comparable),
  );
}
