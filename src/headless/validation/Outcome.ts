import type { MissReason } from './missReasons.ts';

/** What the model says about a row, and if it is known to be off, why; null where it says nothing. */
export type Outcome =
  | number
  | { readonly simulated: number; readonly reason: MissReason }
  | { readonly simulated: null; readonly reason: MissReason };
