import type { FullCatalogue } from '../world/FullCatalogue.ts';
import type { Costs } from '../world/Costs.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { EventKernel } from './EventKernel.ts';
import { HostState } from './HostState.ts';

/** All that changes in a run, at one moment. A deep copy of it is a checkpoint. */
export class WorldState {
  config: RunConfig;
  kernel: EventKernel;
  hosts: HostState[];
  /** The clock; the kernel's own stands at its last event. */
  clockMs: number;
  revision = 0;
  /** Wishes of the journal that have been carried out. */
  applied = 0;

  constructor(config: RunConfig, catalogue: FullCatalogue, costs: Costs, clockMs = 0) {
    this.config = config;
    this.clockMs = clockMs;
    this.kernel = new EventKernel();
    this.kernel.nowMs = clockMs;
    this.hosts = config.platforms.map(
      (platform) =>
        new HostState(
          platform,
          config.host,
          catalogue,
          costs,
          this.kernel,
          config.swapBytes,
          config.serversOwned,
        ),
    );
  }
}
