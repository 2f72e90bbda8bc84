import type { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { LedgerQuantity } from './LedgerQuantity.ts';
import { ServiceQuantity } from '../world/ServiceQuantity.ts';

/** What a row of the ledger compares, in words. */
export function quantityName(quantity: LedgerRow['quantity'], language: Language): string {
  const { ledger, service } = messagesOf[language].page;
  const cost = LedgerQuantity.find((one) => one === quantity);
  if (cost) return ledger[cost];
  const served = ServiceQuantity.find((one) => one === quantity);
  return served ? service.quantity[served] : quantity;
}
