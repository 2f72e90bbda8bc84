import { globTokens } from './globTokens.ts';
import type { GlobToken } from './globTokens.ts';

const nowhere = -1;

/**
 * A shell pattern (`*`, `?`, `[a-z]`, `\` quotes), read once. Its tokens are a little machine: all ways
 * through it are gone at once, so what it costs is text times pattern, whatever both are.
 */
export class GlobPattern {
  private readonly tokens: readonly GlobToken[];

  constructor(pattern: string) {
    this.tokens = globTokens(pattern);
  }

  /** The length of the shortest or longest start of a text that matches; null for none. */
  startOf(text: string, isLongest: boolean): number | null {
    return lengthOf(this.tokens, (index) => text[index], text.length, isLongest);
  }

  /** As `startOf`, of its end. */
  endOf(text: string, isLongest: boolean): number | null {
    const backwards = this.tokens.toReversed();
    return lengthOf(backwards, (index) => text[text.length - 1 - index], text.length, isLongest);
  }

  /** The leftmost match from a position on that is not empty, the longest of those. */
  find(text: string, from: number): { readonly start: number; readonly end: number } | null {
    const { tokens } = this;
    const last = tokens.length;
    let best: { start: number; end: number } | null = null;
    // Where the way that stands before each token set out; of two ways the one that set out first counts.
    let starts = new Int32Array(last + 1).fill(nowhere);
    for (let at = from; ; at += 1) {
      if (!best && starts[0] === nowhere) starts[0] = at;
      for (let index = 0; index < last; index += 1)
        if (tokens[index]?.kind === 'star') keepFirst(starts, index + 1, starts[index] ?? nowhere);
      const start = starts[last] ?? nowhere;
      if (start !== nowhere && at > start && (!best || start <= best.start))
        best = { start, end: at };
      if (at === text.length) return best;
      const char = text[at] ?? '';
      const next = new Int32Array(last + 1).fill(nowhere);
      let isGoing = !best;
      for (const [index, token] of tokens.entries()) {
        const since = starts[index] ?? nowhere;
        if (since === nowhere || (best && since > best.start)) continue;
        if (token.kind === 'star') keepFirst(next, index, since);
        else if (token.test(char)) keepFirst(next, index + 1, since);
        else continue;
        isGoing = true;
      }
      if (!isGoing) return best;
      starts = next;
    }
  }
}

function keepFirst(starts: Int32Array, index: number, start: number): void {
  const old = starts[index] ?? nowhere;
  if (start !== nowhere && (old === nowhere || start < old)) starts[index] = start;
}

function lengthOf(
  tokens: readonly GlobToken[],
  charAt: (index: number) => string | undefined,
  textLength: number,
  isLongest: boolean,
): number | null {
  let found: number | null = null;
  let now = new Uint8Array(tokens.length + 1);
  now[0] = 1;
  for (let at = 0; at <= textLength; at += 1) {
    tokens.forEach(({ kind }, index) => {
      if (now[index] && kind === 'star') now[index + 1] = 1;
    });
    if (now[tokens.length]) {
      found = at;
      // A star at the end takes all that is left.
      if (!isLongest) return at;
      if (tokens.at(-1)?.kind === 'star') return textLength;
    }
    const char = charAt(at);
    if (char === undefined) break;
    const next = new Uint8Array(tokens.length + 1);
    let isGoing = false;
    for (const [index, token] of tokens.entries()) {
      if (!now[index]) continue;
      if (token.kind === 'star') next[index] = 1;
      else if (token.test(char)) next[index + 1] = 1;
      else continue;
      isGoing = true;
    }
    if (!isGoing) break;
    now = next;
  }
  return found;
}
