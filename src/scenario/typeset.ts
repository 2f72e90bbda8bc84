import type { Language } from '../i18n/Language.ts';

/**
 * Typography that is hard to see in a text file: curly apostrophes, and in French the spaces that
 * may not break (wide before a colon and inside guillemets, narrow before `;`, `?`, `!`).
 */
export function typeset(text: string, language: Language): string {
  const curly = text.replaceAll("'", '\u2019');
  if (language === 'en') return curly;
  return curly
    .replace(/ (?=[:%»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[;?!])/g, '\u202f');
}
