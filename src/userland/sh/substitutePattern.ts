import { GlobPattern } from './GlobPattern.ts';

/** `${x/p/r}` and `${x//p/r}`: the text with other text for the first of, or all, that a pattern matches. */
export function substitutePattern(
  text: string,
  pattern: string,
  by: string,
  isGlobal: boolean,
): string {
  const glob = new GlobPattern(pattern);
  const parts: string[] = [];
  let at = 0;
  for (let match = glob.find(text, at); match; match = isGlobal ? glob.find(text, at) : null) {
    parts.push(text.slice(at, match.start), by);
    at = match.end;
  }
  return parts.join('') + text.slice(at);
}
