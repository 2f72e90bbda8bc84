import type { Intent } from '../world/Intent.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { checkConfig } from './checkConfig.ts';
import type { GuestUpkeep } from './GuestUpkeep.ts';
import type { Run } from './Run.ts';
import { WorldState } from './WorldState.ts';

/** Wishes for other settings: new hardware empties the hosts, page sharing and swap change under way. */
export class ConfigWishes {
  private readonly run: Run;
  private readonly upkeep: GuestUpkeep;

  constructor(run: Run, upkeep: GuestUpkeep) {
    this.run = run;
    this.upkeep = upkeep;
  }

  /** Name of the knob that cannot be turned so far, or null once it is done. */
  configure(patch: Extract<Intent, { type: 'run.configure' }>['patch']): string | null {
    const { world } = this.run;
    const config: RunConfig = { ...world.config, ...patch };
    const knob = checkConfig(config, this.run.catalogue);
    if (knob) return knob;
    const isNewHardware =
      patch.host !== undefined ||
      patch.seed !== undefined ||
      config.serversOwned !== world.config.serversOwned;
    if (isNewHardware) {
      const { applied, revision, clockMs } = world;
      const fresh = new WorldState(config, this.run.catalogue, this.run.costs, clockMs);
      Object.assign(world, fresh, { applied, revision });
    } else if (!this.resizeSwap(config.swapBytes)) return 'swapBytes';
    const wasKsm = world.config.ksm;
    world.config = config;
    world.revision += 1;
    for (const host of world.hosts) {
      if (config.ksm) this.upkeep.startMerging(host);
      else if (wasKsm) this.upkeep.unmergeAll(host);
    }
    return null;
  }

  /** All hosts or none: not below what lies in swap, not beyond what the disk has left. */
  private resizeSwap(bytes: number): boolean {
    const { hosts } = this.run.world;
    const canResize = hosts.every(
      (host) => bytes >= host.swapUsedBytes && bytes - host.swapBytes <= host.disk.freeBytes,
    );
    if (!canResize) return false;
    for (const host of hosts) {
      host.swapBytes = bytes;
      // A server without an OS gets its swap file with it.
      if (host.disk.has('hostOs', '')) host.disk.resizeSwap(bytes);
    }
    return true;
  }
}
