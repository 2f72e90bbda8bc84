import type { MemoryKind } from '../world/MemoryKind.ts';
import type { LedgerQuantity } from './LedgerQuantity.ts';

/** Whatever a number on the page can be about. */
export type ExplainTopic = MemoryKind | LedgerQuantity;
