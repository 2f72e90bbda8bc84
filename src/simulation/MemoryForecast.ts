import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import type { Recipe } from '../world/Recipe.ts';
import { Vitality } from '../world/Vitality.ts';
import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';

/** How much RAM instances will have taken once they are up: what someone who fills a host reckons with. */
export class MemoryForecast {
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** RAM left for more instances of a recipe once those starting now are up. */
  roomBytes(host: HostState, recipeIndex: number): number {
    const swapLeft = host.swapBytes - host.swapUsedBytes;
    return (
      swapLeft +
      host.memory.availableBytes +
      this.leavingBytes(host) -
      this.pendingBytes(host) -
      this.onceBytes(host, recipeIndex)
    );
  }

  /** RAM one more instance ends up taking from the host, all it adds included. */
  instanceBytes(host: HostState, recipe: Recipe): number {
    let bytes = 0;
    for (const plan of Object.values(recipe.steps)) {
      for (const claim of Object.values(plan.claims)) bytes += claim;
    }
    const { costs } = this.run;
    if (host.family === 'container') {
      bytes += costs.enginePerContainerBytes + costs.kernelPerContainerBytes;
    }
    return bytes;
  }

  /** RAM the first instance of an app takes for all: shared file pages, the shims' program. */
  private onceBytes(host: HostState, recipeIndex: number): number {
    if (host.family === 'vm') return 0;
    const { appIndex, preset } = this.run.recipes[recipeIndex];
    const pages = preset.sharesHostPages ? host.memory.pinnableBytes(appIndex) : 0;
    const isFirstShim = host.family === 'container' && host.shims === 0;
    return pages + (isFirstShim ? this.run.costs.shimSharedBytes : 0);
  }

  /** RAM that instances on their way down will have given back. */
  private leavingBytes(host: HostState): number {
    const { instances } = host;
    const stopping = Vitality.indexOf('stopping');
    let leaving = 0;
    for (let row = 0; row < instances.count; row += 1) {
      if (instances.vitality[row] !== stopping) continue;
      for (let kind = memoryKindIndex.vmProcess; kind < memoryKindIndex.free; kind += 1) {
        leaving += instances.memoryBytes[row * MemoryKind.length + kind];
      }
    }
    return leaving;
  }

  /** RAM that instances still starting have yet to take. */
  private pendingBytes(host: HostState): number {
    const { instances } = host;
    const starting = Vitality.indexOf('starting');
    let pending = 0;
    for (let row = 0; row < instances.count; row += 1) {
      if (instances.vitality[row] !== starting) continue;
      pending += this.instanceBytes(host, this.run.recipes[instances.recipe[row]]);
      for (let kind = memoryKindIndex.vmProcess; kind < memoryKindIndex.free; kind += 1) {
        pending -= instances.memoryBytes[row * MemoryKind.length + kind];
      }
      // With a shim, the engine and the kernel have their part already.
      if (instances.memoryBytes[row * MemoryKind.length + memoryKindIndex.shim] > 0) {
        pending -= this.run.costs.enginePerContainerBytes + this.run.costs.kernelPerContainerBytes;
      }
    }
    return pending;
  }
}
