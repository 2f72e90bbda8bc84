import type { Refusal } from '../world/Refusal.ts';

/** A refusal before it is known where and when. */
export type Reason = Omit<Refusal, 'hostId' | 'atMs'>;

/** How a wish about existing instances is carried out, row by row. */
export interface TargetRule {
  /** Whether the row is one that "newest" and "all" mean. */
  readonly canObey: (row: number) => boolean;
  /** Carries the wish out; the reason when it cannot be. */
  readonly obey: (row: number) => Reason | null;
}
