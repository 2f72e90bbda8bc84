/** What the last build made of a line, to be shown at its end. */
export interface LineNote {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: 'base' | 'hit' | 'miss';
}
