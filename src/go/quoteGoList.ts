import { quoteGo } from './quoteGo.ts';

/** Words as Go's `%q` prints a list: `["sh" "-c"]`. */
export function quoteGoList(words: readonly string[]): string {
  return `[${words.map(quoteGo).join(' ')}]`;
}
