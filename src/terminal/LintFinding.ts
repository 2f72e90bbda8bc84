/** Something to say about a Dockerfile; the sentence is i18n's. */
export interface LintFinding {
  /** From 1. */
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'info';
  /** A code of `terminal.lint`. */
  readonly code: string;
  /** The word it is about, empty where there is none. */
  readonly word: string;
}
