import { formatBytes, type SizeText } from '../i18n/formatBytes.ts';
import { formatDuration } from '../i18n/formatDuration.ts';
import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { numberFormat } from '../i18n/numberFormat.ts';
import { formatMicroseconds } from './formatMicroseconds.ts';
import type { LedgerQuantity } from './LedgerQuantity.ts';
import { ServiceQuantity } from '../world/ServiceQuantity.ts';

/** A ledger value as digits and unit, apart. */
export function formatLedgerValue(
  quantity: LedgerQuantity | ServiceQuantity,
  value: number,
  language: Language,
): SizeText {
  const words = messagesOf[language].page.ledger;
  if (Number.isNaN(value)) {
    const isServed = ServiceQuantity.some((one) => one === quantity);
    const { unpublished } = messagesOf[language].page.service;
    return { digits: words.none, unit: isServed ? unpublished : '' };
  }
  if (quantity === 'requestRate') {
    return { digits: numberFormat(language, 0).format(value), unit: words.perSecond };
  }
  if (quantity === 'responseTime' || quantity === 'roundTrip') {
    return formatMicroseconds(value, language);
  }
  if (quantity === 'memoryUsed') return formatBytes(value, language, 'ram');
  if (quantity === 'diskUsed') return formatBytes(value, language, 'disk');
  if (quantity === 'lastReady') return formatDuration(value, language);
  const decimals = value < 0.0995 ? 1 : 0;
  const digits = (value * 100).toLocaleString(localeOf[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return { digits, unit: words.percent };
}
