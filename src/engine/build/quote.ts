/** Words as Go's `%q` prints a list: `["sh" "-c"]`. */
export function quote(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(' ')}]`;
}
