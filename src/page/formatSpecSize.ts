import type { Language } from '../i18n/Language.ts';
import { formatSize } from '../i18n/formatSize.ts';

/** A size as sold, without the zeros that only say how well we measured: `16 GiB`. */
export function formatSpecSize(bytes: number, language: Language, base: 'ram' | 'disk'): string {
  return formatSize(bytes, language, base).replace(/[.,]0+(?=\u00a0)/, '');
}
