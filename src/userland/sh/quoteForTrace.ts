import { singleQuote } from './singleQuote.ts';

const plain = { ash: /^[\w+,./:@\]^-]*$/, bash: /^(?!#)[\w%+=:,./@~-]+$/ } as const;

/** A word as `set -x` shows it: quoted where it needs to be. */
export function quoteForTrace(word: string, dialect: 'ash' | 'bash'): string {
  return plain[dialect].test(word) ? word : singleQuote(word, dialect);
}
