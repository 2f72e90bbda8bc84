import type { Platform } from '../world/Platform.ts';
import type { ServiceQuantity } from '../world/ServiceQuantity.ts';
import type { LedgerQuantity } from './LedgerQuantity.ts';

/** One quantity over the machines shown. */
export interface LedgerRow {
  readonly quantity: LedgerQuantity | ServiceQuantity;
  /** Bytes, ms, us, requests a second or a share of 1, in the order of the hosts; NaN where there is nothing to say. */
  readonly values: readonly number[];
  /** Largest over smallest; NaN with fewer than two values, or against zero. */
  readonly ratio: number;
  /** Each value over the first; NaN where there is nothing to compare. */
  readonly toFirst: readonly number[];
  readonly hostIds: readonly Platform[];
}
