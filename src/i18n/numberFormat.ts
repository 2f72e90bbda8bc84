import type { Language } from './Language.ts';
import { localeOf } from './localeOf.ts';

const made = new Map<string, Intl.NumberFormat>();

/**
 * How a language writes numbers, with so many decimals or else as many as there are up to three.
 * Kept, since making one costs more than a frame may take.
 */
export function numberFormat(language: Language, decimals?: number): Intl.NumberFormat {
  const key = `${language} ${decimals ?? ''}`;
  const known = made.get(key);
  if (known) return known;
  const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = new Intl.NumberFormat(localeOf[language], decimals === undefined ? {} : fixed);
  made.set(key, format);
  return format;
}
