import type { ExplanationTerm } from '../../world/Explanation.ts';
import type { ExplainTopic } from '../ExplainTopic.ts';

/** A line of an explanation: a term of the formula, or a part of the sum that can be asked about in turn. */
export interface AnswerTerm extends Omit<ExplanationTerm, 'sourceIds'> {
  /** Citation ids; empty for what the user set, null for what was counted in this run. */
  readonly sourceIds: readonly string[] | null;
  /** What to ask for to learn more. */
  readonly ask?: { readonly row: number | null; readonly topic: ExplainTopic };
}
