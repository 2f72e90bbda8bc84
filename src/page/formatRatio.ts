import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';

/** A ratio with two significant digits: `5.9`, `46`, `0.13`. */
export function formatRatio(ratio: number, language: Language): string {
  const decimals = ratio < 0.995 ? 2 : ratio < 9.95 ? 1 : 0;
  return ratio.toLocaleString(localeOf[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
