import type { Intent } from './Intent.ts';

/** A wish and its moment. A run is its config plus its journal, and nothing else. */
export interface JournalEntry {
  readonly atMs: number;
  readonly intent: Intent;
}
