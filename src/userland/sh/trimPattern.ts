import { matchPattern } from './matchPattern.ts';

/** `${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`: the text without the part a pattern matches. */
export function trimPattern(text: string, pattern: string, operator: string): string {
  const isSuffix = operator.startsWith('%');
  const isLongest = operator.length === 2;
  for (let step = 0; step <= text.length; step += 1) {
    const length = isLongest ? text.length - step : step;
    const cut = isSuffix ? text.slice(text.length - length) : text.slice(0, length);
    if (matchPattern(pattern, cut))
      return isSuffix ? text.slice(0, text.length - length) : text.slice(length);
  }
  return text;
}
