import type { ExplanationTerm } from './Explanation.ts';

/** What a platform makes of a served app, as `Explanation` says it of bytes. */
export interface ServiceExplanation {
  /** In `unit`; a `ratio` is a share of the same machine without the platform. */
  readonly value: number;
  readonly unit: ExplanationTerm['unit'];
  readonly formula: string;
  readonly terms: readonly ExplanationTerm[];
}
