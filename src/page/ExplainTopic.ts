import type { DiskItem } from '../world/DiskItem.ts';
import type { MemoryKind } from '../world/MemoryKind.ts';
import type { Phase } from '../world/Phase.ts';
import type { ServiceQuantity } from '../world/ServiceQuantity.ts';
import type { LedgerQuantity } from './LedgerQuantity.ts';

/** Whatever a number on the page can be about. */
export type ExplainTopic =
  | MemoryKind
  | LedgerQuantity
  | `disk.${DiskItem['kind']}`
  | `phase.${Phase}`
  | `service.${ServiceQuantity}`;
