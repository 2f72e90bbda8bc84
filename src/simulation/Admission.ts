import type { Recipe } from '../world/Recipe.ts';
import type { HostState } from './HostState.ts';
import type { InstanceLife } from './InstanceLife.ts';
import { fullTableSize } from './fullTableSize.ts';
import type { Run } from './Run.ts';
import type { Reason } from './TargetRule.ts';

/** What a host checks before it lets an instance start. */
export class Admission {
  private readonly run: Run;
  private readonly life: InstanceLife;

  constructor(run: Run, life: InstanceLife) {
    this.run = run;
    this.life = life;
  }

  /** Why one more cannot start here, or null when it can. */
  whyNotAdd(host: HostState, recipeIndex: number): Reason | null {
    const recipe = this.run.recipes[recipeIndex];
    const appId = recipe.app.id;
    // An app too large is let in: its own guest's kernel will kill it.
    if (recipe.bootNeedBytes > recipe.guestMemoryBytes) {
      const needBytes = recipe.bootNeedBytes;
      return { code: 'guest.tooSmall', appId, needBytes, leftBytes: recipe.guestMemoryBytes };
    }
    const reason = this.whyNotRun(host, recipe) ?? whyNotStore(host, recipe, false);
    return reason && { ...reason, appId };
  }

  /** Why one that has its own disk already cannot start, or null when it can. */
  whyNotStart(host: HostState, recipeIndex: number): Reason | null {
    const recipe = this.run.recipes[recipeIndex];
    // What it starts from may be gone: a download dies with its host.
    return this.whyNotRun(host, recipe) ?? whyNotStore(host, recipe, true);
  }

  private whyNotRun(host: HostState, recipe: Recipe): Reason | null {
    const tableSize = fullTableSize(this.run, host);
    if (tableSize !== null) return { code: 'processes.full', count: tableSize };
    const needBytes = this.life.memory.admissionBytes(recipe);
    const leftBytes = this.life.memory.unpromisedBytes(host);
    return needBytes > leftBytes ? { code: 'memory.short', needBytes, leftBytes } : null;
  }
}

function whyNotStore(host: HostState, recipe: Recipe, hasOwnDisk: boolean): Reason | null {
  const ownBytes = hasOwnDisk ? 0 : recipe.privateDiskBytes;
  const needBytes = ownBytes + host.disk.unpromisedBytes(recipe.contents);
  const leftBytes = host.disk.freeBytes;
  return needBytes > leftBytes ? { code: 'disk.short', needBytes, leftBytes } : null;
}
