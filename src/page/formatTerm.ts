import { formatDuration } from '../i18n/formatDuration.ts';
import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { ExplanationTerm } from '../world/Explanation.ts';
import { formatMicroseconds } from './formatMicroseconds.ts';
import { formatSize } from '../i18n/formatSize.ts';

/** The value of a term with its unit. */
export function formatTerm(
  value: number,
  unit: ExplanationTerm['unit'] | 'percent',
  language: Language,
  base: 'ram' | 'disk' = 'ram',
): string {
  const words = messagesOf[language].page.explanation;
  if (Number.isNaN(value)) return messagesOf[language].page.ledger.none;
  switch (unit) {
    case 'bytes':
      return formatSize(value, language, base);
    case 'bytes/s':
      return words.perSecond({ size: formatSize(value, language, 'disk') });
    case 'ms': {
      const { digits, unit: name } = formatDuration(value, language);
      return `${digits}\u00a0${name}`;
    }
    case 'us': {
      const { digits, unit: name } = formatMicroseconds(value, language);
      return `${digits}\u00a0${name}`;
    }
    case 'requests/s':
    case 'transactions/s':
    case 'IOPS': {
      const figure = value.toLocaleString(localeOf[language], { maximumFractionDigits: 0 });
      return `${figure}\u00a0${words.rate[unit]}`;
    }
    case 'core-ms':
      return `${value.toLocaleString(localeOf[language], { maximumFractionDigits: 0 })}\u00a0${words.coreMs}`;
    case 'percent': {
      const figure = value.toLocaleString(localeOf[language], { maximumSignificantDigits: 3 });
      return `${figure}\u00a0${messagesOf[language].page.ledger.percent}`;
    }
    case 'ratio':
    case 'count':
      return value.toLocaleString(localeOf[language], { maximumSignificantDigits: 4 });
  }
}
