import { matchPattern } from './matchPattern.ts';

/** `${x^}`, `${x^^}`, `${x,}`, `${x,,}`: the first, or every, character a pattern matches in the other case. */
export function changeCase(text: string, pattern: string, operator: string): string {
  const change = (char: string): string => {
    if (pattern !== '' && !matchPattern(pattern, char)) return char;
    return operator.startsWith('^') ? char.toUpperCase() : char.toLowerCase();
  };
  const chars = Array.from(text);
  return operator.length === 2
    ? chars.map(change).join('')
    : chars.map((char, index) => (index === 0 ? change(char) : char)).join('');
}
