import { formatBytes } from '../i18n/formatBytes.ts';
import { formatDuration } from '../i18n/formatDuration.ts';
import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import type { Quantity } from './Quantity.ts';

const unknown = '\u2013';

/** A quantity as a caption shows it, unit included and never broken from its digits; a dash while not known. */
export function formatQuantity({ kind, value }: Quantity, language: Language): string {
  if (!Number.isFinite(value)) return unknown;
  const number = (options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(localeOf[language], options).format(value);
  switch (kind) {
    case 'ramBytes':
    case 'diskBytes': {
      const size = formatBytes(value, language, kind === 'ramBytes' ? 'ram' : 'disk');
      return `${size.digits}\u00a0${size.unit}`;
    }
    case 'ms': {
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
