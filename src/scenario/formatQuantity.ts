import { formatDuration } from '../i18n/formatDuration.ts';
import { formatSize } from '../i18n/formatSize.ts';
import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import type { Quantity } from './Quantity.ts';

const dayMs = 24 * 3_600_000;
const unknown = '\u2013';

/** A quantity as a caption shows it, unit included and never broken from its digits; a dash while not known. */
export function formatQuantity({ kind, value }: Quantity, language: Language): string {
  if (!Number.isFinite(value)) return unknown;
  const number = (options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(localeOf[language], options).format(value);
  switch (kind) {
    case 'ramBytes':
    case 'diskBytes':
      return formatSize(value, language, kind === 'ramBytes' ? 'ram' : 'disk');
    case 'ms': {
      if (value >= 2 * dayMs) return inDays(value / dayMs, language);
      const span = formatDuration(value, language);
      return `${span.digits}\u00a0${span.unit}`;
    }
    case 'share':
      // A share of use that is there but small must not read as nothing.
      return number({ style: 'percent', maximumFractionDigits: value > 0 && value < 0.1 ? 1 : 0 });
    case 'ratio':
      return number({ maximumFractionDigits: Math.abs(value) < 9.95 ? 1 : 0 });
    case 'count':
      return number({ maximumFractionDigits: 0 });
  }
}

/** In words, for a lecture reads "70 days" and not "70.0 d"; whole days are precise enough for lead times. */
function inDays(days: number, language: Language): string {
  return new Intl.NumberFormat(localeOf[language], {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  })
    .format(days)
    .replace(' ', '\u00a0');
}
