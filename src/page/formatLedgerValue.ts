import { formatBytes, type SizeText } from '../i18n/formatBytes.ts';
import { formatDuration } from '../i18n/formatDuration.ts';
import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { LedgerQuantity } from './LedgerQuantity.ts';

/** A ledger value as digits and unit, apart. */
export function formatLedgerValue(
  quantity: LedgerQuantity,
  value: number,
  language: Language,
): SizeText {
  const words = messagesOf[language].page.ledger;
  if (Number.isNaN(value)) return { digits: words.none, unit: '' };
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
