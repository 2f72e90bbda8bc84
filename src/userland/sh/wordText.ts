import type { Part, Word } from './Node.ts';

/** What a word says when nothing in it is expanded, null when something is. */
export function wordText(word: Word, allowsQuotes = false): string | null {
  const isPlain = (part: Part) => part.kind === 'text' && (allowsQuotes || !part.isQuoted);
  if (!word.every(isPlain)) return null;
  return word.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}
