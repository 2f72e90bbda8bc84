import type { HostState } from './HostState.ts';
import { recipeFor } from './recipeFor.ts';
import type { Run } from './Run.ts';

/** The recipes of a run, each worked out once for its app, platform and settings. */
export class RecipeBook {
  private readonly run: Run;
  private readonly indexByKey = new Map<string, number>();

  constructor(run: Run) {
    this.run = run;
  }

  /** A container's as its daemon wants it: with a limit of its own, its image's layers being there. */
  indexForContainer(host: HostState, appId: string, limitBytes: number | null): number | null {
    const { catalogue, world, recipes, costs } = this.run;
    const appIndex = catalogue.apps.findIndex((app) => app.id === appId);
    if (appIndex < 0) return null;
    const key = [host.platform, appIndex, 'engine', limitBytes].join('/');
    const known = this.indexByKey.get(key);
    if (known !== undefined) return known;
    const config = {
      ...world.config,
      containerMemoryLimitBytes: limitBytes,
      containerPidsLimit: null,
    };
    const recipe = recipeFor(host.platform, appIndex, config, catalogue, costs);
    const index = recipes.push({ ...recipe, contents: [] }) - 1;
    this.indexByKey.set(key, index);
    return index;
  }

  /** Index into the run's recipes by the settings of now; null when there is no such app. */
  indexFor(host: HostState, appId: string): number | null {
    const { catalogue, world, recipes, costs } = this.run;
    const appIndex = catalogue.apps.findIndex((app) => app.id === appId);
    if (appIndex < 0) return null;
    const { guestOsId, vmMemoryBytes, cloneKind, overcommitRatio } = world.config;
    const { containerMemoryLimitBytes, containerPidsLimit } = world.config;
    const vm = [guestOsId, vmMemoryBytes, cloneKind, overcommitRatio];
    const limits = { bare: [], vm, container: [containerMemoryLimitBytes, containerPidsLimit] };
    const key = [host.platform, appIndex, ...limits[host.family]].join('/');
    const known = this.indexByKey.get(key);
    if (known !== undefined) return known;
    const index =
      recipes.push(recipeFor(host.platform, appIndex, world.config, catalogue, costs)) - 1;
    this.indexByKey.set(key, index);
    return index;
  }
}
