import type { Citation } from '../world/Citation.ts';
import type { Explanation } from '../world/Explanation.ts';
import type { Platform } from '../world/Platform.ts';
import type { ServiceExplanation } from '../world/ServiceExplanation.ts';
import type { StartExplanation } from '../world/StartExplanation.ts';
import type { ExplainTopic } from './ExplainTopic.ts';

/** The answer to “where does this number come from?”. */
export interface ExplanationView {
  readonly hostId: Platform;
  /** Row of the instance; null for the host's own. */
  readonly row: number | null;
  readonly topic: ExplainTopic;
  /** Null where none is recorded. Ledger topics need none: the page counts them itself. */
  readonly explanation: Explanation | StartExplanation | ServiceExplanation | null;
  /** Whether all that is known is here: the first answer is fetched. */
  readonly loaded: boolean;
  readonly citations: readonly Citation[];
  /** Whether it was asked from another explanation, to which one can go back. */
  readonly canReturn: boolean;
}
