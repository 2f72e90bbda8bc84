import type { Platform } from '../world/Platform.ts';
import type { ServiceLoad } from '../world/ServiceLoad.ts';
import type { ServiceQuantity } from '../world/ServiceQuantity.ts';

/** What the platforms do to a served app under a load. */
export interface ServiceView {
  readonly load: ServiceLoad;
  /** Numbers of clients that can be chosen, the published ones among them; empty where it is not a choice. */
  readonly clientCounts: readonly number[];
  /** In the unit of the quantity; NaN where nobody published one, and while figures are loading. */
  figure(quantity: ServiceQuantity, platform: Platform): number;
  /** Loading is not the same as unpublished. */
  readonly loaded: boolean;
}
