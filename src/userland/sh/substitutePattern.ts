import { GlobPattern } from './GlobPattern.ts';

/**
 * The text with other text for what a pattern matches: `/` the first, `//` all, and in bash `/#` only at the
 * beginning and `/%` only at the end.
 */
export function substitutePattern(
  text: string,
  pattern: string,
  by: string,
  operator: string,
): string {
  const glob = new GlobPattern(pattern);
  if (operator === '/#') {
    const length = glob.startOf(text, true);
    return length === null ? text : by + text.slice(length);
  }
  if (operator === '/%') {
    const length = glob.endOf(text, true);
    return length === null ? text : text.slice(0, text.length - length) + by;
  }
  const isGlobal = operator === '//';
  const parts: string[] = [];
  let at = 0;
  for (let match = glob.find(text, at); match; match = isGlobal ? glob.find(text, at) : null) {
    parts.push(text.slice(at, match.start), by);
    at = match.end;
  }
  return parts.join('') + text.slice(at);
}
