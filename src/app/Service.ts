import type { ServiceView } from '../page/ServiceView.ts';
import type { Platform } from '../world/Platform.ts';
import type { ServedApp } from '../world/ServedApp.ts';
import type { ServiceExplanation } from '../world/ServiceExplanation.ts';
import type { ServiceLoad } from '../world/ServiceLoad.ts';
import type { ServiceQuantity } from '../world/ServiceQuantity.ts';

type Explain = (typeof import('../calibration/explainService.ts'))['explainService'];

/** Published counts, and some between, of which the model speaks. */
const clientCounts: Readonly<Record<ServedApp, readonly number[]>> = {
  redis: [1, 2, 5, 10, 20, 50, 100],
  mysql: [10, 20, 50, 90, 150],
  nginx: [],
};

/** The served app beside the costs: its figures are loaded when someone first asks for them. */
export class Service {
  private explainService: Explain | null = null;
  private isOpen = false;
  private isLoading = false;
  private load: ServiceLoad = { app: 'redis', clients: 50, network: 'nat' };

  /** Shows it, with this much of the load changed; null hides it. */
  set(change: Partial<ServiceLoad> | null): void {
    this.isOpen = change !== null;
    if (change === null) return;
    const load = { ...this.load, ...change };
    const counts = clientCounts[load.app];
    const known = counts.length === 0 || counts.includes(load.clients);
    this.load = known ? load : { ...load, clients: 50 };
    if (!this.isLoading) void this.fetch();
  }

  /** Null while the costs are shown. */
  get view(): ServiceView | null {
    if (!this.isOpen) return null;
    return {
      load: this.load,
      clientCounts: clientCounts[this.load.app],
      figure: (quantity, platform) => this.explain(quantity, platform)?.value ?? NaN,
      loaded: this.explainService !== null,
    };
  }

  /** Null for what nobody published, and before the figures are here. */
  explain(quantity: ServiceQuantity, platform: Platform): ServiceExplanation | null {
    return this.explainService?.(quantity, platform, this.load) ?? null;
  }

  private async fetch(): Promise<void> {
    this.isLoading = true;
    ({ explainService: this.explainService } = await import('../calibration/explainService.ts'));
  }
}
