import type { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';

/** How a figure was obtained, in words. Notes after the keyword (`memory - check before display`) are dropped. */
export function viaLabel(via: string, language: Language): string {
  const words = messagesOf[language].page.explanation.via;
  // `raw-data-derived` is `raw-data`, `secondary-quote` is `secondary`: the longest keyword decides.
  const keyword = Object.keys(words)
    .filter((key) => via.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  return (keyword === undefined ? undefined : words[keyword]) ?? via;
}
