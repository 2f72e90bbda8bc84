import { characterClasses } from '../characterClasses.ts';

/** A piece of a shell pattern: any text, or one character. */
export type GlobToken =
  { readonly kind: 'star' } | { readonly kind: 'one'; readonly test: (char: string) => boolean };

/** The pieces of a shell pattern. */
export function globTokens(pattern: string): GlobToken[] {
  const tokens: GlobToken[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    if (char === '\\' && at + 1 < pattern.length) {
      at += 1;
      tokens.push(literal(pattern[at] ?? ''));
    } else if (char === '*') {
      // Two stars take no more than one.
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (char === '?') tokens.push({ kind: 'one', test: () => true });
    else {
      const set = char === '[' ? setAt(pattern, at) : null;
      tokens.push(set?.token ?? literal(char));
      at = set?.end ?? at;
    }
  }
  return tokens;
}

function literal(char: string): GlobToken {
  return { kind: 'one', test: (one) => one === char };
}

function setAt(pattern: string, start: number): { token: GlobToken; end: number } | null {
  let at = start + 1;
  const isNegated = pattern[at] === '!' || pattern[at] === '^';
  if (isNegated) at += 1;
  const tests: ((char: string) => boolean)[] = [];
  for (let isFirst = true; isFirst || pattern[at] !== ']'; isFirst = false) {
    if (at >= pattern.length) return null;
    const named = /^\[:(\w+):\]/.exec(pattern.slice(at, at + 12));
    if (named) {
      const kind = characterClasses[named[1] ?? ''];
      tests.push((char) => kind?.test(char) ?? false);
      at += named[0].length;
      continue;
    }
    if (pattern[at] === '\\') at += 1;
    const from = pattern[at] ?? '';
    if (pattern[at + 1] === '-' && pattern[at + 2] !== ']' && at + 2 < pattern.length) {
      const to = pattern[at + 2] ?? '';
      tests.push((char) => char >= from && char <= to);
      at += 3;
    } else {
      tests.push((char) => char === from);
      at += 1;
    }
  }
  return {
    token: { kind: 'one', test: (char) => tests.some((test) => test(char)) !== isNegated },
    end: at,
  };
}
