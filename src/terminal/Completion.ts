/** What Tab makes of a line: what is added to it, or the names between which one must choose. */
export interface Completion {
  readonly added: string;
  readonly choices: readonly string[];
}
