import { ServiceQuantity } from '../world/ServiceQuantity.ts';
import type { ExplainTopic } from './ExplainTopic.ts';
import type { LedgerRow } from './LedgerRow.ts';

/** What a row of the ledger is asked about as. */
export function topicOf(quantity: LedgerRow['quantity']): ExplainTopic {
  const served = ServiceQuantity.find((one) => one === quantity);
  return served ? `service.${served}` : (quantity as ExplainTopic);
}
