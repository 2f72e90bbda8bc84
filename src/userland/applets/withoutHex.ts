/** A text with backslashes in which dash, whose escapes know no `\x`, finds none. */
export function withoutHex(text: string): string {
  return text.replace(/\\\\|\\x/g, (found) => (found === '\\x' ? '\\\\x' : found));
}
