import type { ExplanationTerm } from './Explanation.ts';

/** How long a phase of a start took and what it asked for, as `Explanation` says it of bytes. */
export interface StartExplanation {
  /** Virtual ms the phase took, or has taken so far; NaN when it has not begun. */
  readonly valueMs: number;
  /** The least it takes, alone on the host: `latency + cpu / min(cores, width)`. */
  readonly formula: string;
  readonly terms: readonly ExplanationTerm[];
}
