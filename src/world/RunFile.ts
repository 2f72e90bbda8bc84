import type { JournalEntry } from './JournalEntry.ts';
import type { RunConfig } from './RunConfig.ts';

/** A run as it is saved, exported and put into a link. */
export interface RunFile {
  readonly format: 'coloc-run';
  readonly version: 1;
  readonly config: RunConfig;
  readonly journal: readonly JournalEntry[];
  /** What came into its Docker daemon, packed by storage's `packInputs`; absent where there was none yet. */
  readonly daemon?: string;
  /** Where the clock stood. */
  readonly timeMs: number;
  /** The lesson that was open, its step, and how many of the step's commands have been typed; null outside a lesson. */
  readonly lesson: { readonly id: string; readonly step: number; readonly typed?: number } | null;
}
