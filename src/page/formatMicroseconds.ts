import type { SizeText } from '../i18n/formatBytes.ts';
import type { Language } from '../i18n/Language.ts';
import { numberFormat } from '../i18n/numberFormat.ts';

/** A span of microseconds with three significant digits: `{ digits: '108', unit: 'µs' }`. */
export function formatMicroseconds(us: number, language: Language): SizeText {
  const [value, unit] = us < 999.5 ? [us, 'µs'] : [us / 1000, 'ms'];
  const decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return { digits: numberFormat(language, decimals).format(value), unit };
}
