import type { Dialect } from './Dialect.ts';

/** A word in quotes that a shell reads back as it was: ash puts its quotes into double ones, bash escapes them. */
export function singleQuote(word: string, dialect: Dialect): string {
  if (dialect === 'bash') return `'${word.replaceAll("'", `'\\''`)}'`;
  let text = '';
  let left = word;
  do {
    const [, plain = '', quotes = ''] = /^([^']*)('*)/.exec(left) ?? [];
    text += `'${plain}'${quotes ? `"${quotes}"` : ''}`;
    left = left.slice(plain.length + quotes.length);
  } while (left !== '');
  return text;
}
