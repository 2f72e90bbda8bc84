import type { Platform } from '../world/Platform.ts';
import { ServiceQuantity } from '../world/ServiceQuantity.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { ledgerRowOf } from './ledgerRowOf.ts';
import type { ServiceView } from './ServiceView.ts';

/** The served app compared, a row a quantity. */
export function serviceRows(
  service: ServiceView,
  hostIds: readonly Platform[],
): readonly LedgerRow[] {
  return ServiceQuantity.map((quantity) =>
    ledgerRowOf(
      quantity,
      hostIds.map((id) => service.figure(quantity, id)),
      hostIds,
    ),
  );
}
