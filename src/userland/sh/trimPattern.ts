import { GlobPattern } from './GlobPattern.ts';

/** `${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`: the text without the part a pattern matches. */
export function trimPattern(text: string, pattern: string, operator: string): string {
  const glob = new GlobPattern(pattern);
  const isLongest = operator.length === 2;
  if (operator.startsWith('%'))
    return text.slice(0, text.length - (glob.endOf(text, isLongest) ?? 0));
  return text.slice(glob.startOf(text, isLongest) ?? 0);
}
