import type { KeptFile } from './KeptFile.ts';

/** What a person can wish for on the bench. */
export interface BenchActions {
  play(): void;
  close(): void;
  openHub(): void;
  /** A line was typed by hand. */
  onLine(line: string): void;
  /** The editor's files have changed. */
  keepFiles(files: Readonly<Record<string, KeptFile>>): void;
  /** A line more was typed, by hand or by a lesson. */
  keepLines(lines: readonly string[]): void;
  /** Has the awaited commands typed. */
  typeForMe(): void;
  /** Gives the keyboard back to the page. */
  leave(): void;
}
