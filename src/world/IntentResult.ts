import type { Refusal } from './Refusal.ts';

/** What became of a wish: how many instances obeyed, and each refusal with its reason. */
export interface IntentResult {
  readonly accepted: number;
  readonly refusals: readonly Refusal[];
}
