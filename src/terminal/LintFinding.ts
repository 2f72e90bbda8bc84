/** Something to say about a Dockerfile; the sentence is i18n's. */
export interface LintFinding {
  /** From 1. */
  readonly line: number;
  /** Columns of that line, from 0; `to` is past the last. */
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info';
  /** A code of `terminal.lint`. */
  readonly code: string;
  /** The word it is about, or the parser's own words where the code is `syntax`; may be empty. */
  readonly word: string;
}
