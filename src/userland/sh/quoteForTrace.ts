import type { Dialect } from './Dialect.ts';
import { singleQuote } from './singleQuote.ts';

const ash = /^[\w+,./:@\]^-]*$/;
const plain = { ash, dash: /^/, bash: /^(?!#)[\w%+=:,./@~-]+$/ } as const;

/** A word as `set -x` shows it: quoted where it needs to be, by dash never. */
export function quoteForTrace(word: string, dialect: Dialect): string {
  return plain[dialect].test(word) ? word : singleQuote(word, dialect);
}
