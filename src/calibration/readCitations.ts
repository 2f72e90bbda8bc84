import type { Citation } from '../world/Citation.ts';

/** An entry of `assets/calibration/*.json`, as far as a reader is shown it. */
export interface CitationRecord extends Citation {
  readonly status: string;
}

/**
 * Citations by id. Entries from memory are left out: what nobody has looked up is not shown.
 * Takes the records instead of importing them, since the page loads them only when someone asks.
 */
export function readCitations(
  ...files: readonly (readonly CitationRecord[])[]
): ReadonlyMap<string, Citation> {
  const shown = files.flat().filter((record) => record.status === 'verified');
  return new Map(shown.map((record) => [record.id, record]));
}
