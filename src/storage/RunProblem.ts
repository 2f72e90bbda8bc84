/**
 * Why a saved run cannot be used, as a code and figures; i18n's `scenario.run` makes the sentence.
 * - `json.invalid`: not JSON
 * - `format.unknown`: JSON, but not a Coloc run
 * - `version.unknown`: version `found`, we read `expected`
 * - `field.invalid`: `field` holds `found`, `expected` was asked for
 * - `journal.unsorted`: the wish at `field` is earlier than the one before it
 * - `link.damaged`: the link's packing cannot be undone
 * - `storage.unavailable`, `storage.full`: the browser does not let us read or write
 */
export type RunProblemCode =
  | 'json.invalid'
  | 'format.unknown'
  | 'version.unknown'
  | 'field.invalid'
  | 'journal.unsorted'
  | 'link.damaged'
  | 'storage.unavailable'
  | 'storage.full';

export interface RunProblem {
  readonly code: RunProblemCode;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  /** Storage key under which the unusable text was put aside; empty where nothing was. */
  readonly keptAs: string;
}
