import { bareSteps } from '../machines/bareSteps.ts';
import { containerSteps } from '../machines/containerSteps.ts';
import { vmSteps } from '../machines/vmSteps.ts';
import type { Catalogue } from '../world/Catalogue.ts';
import type { Costs } from '../world/Costs.ts';
import type { Platform } from '../world/Platform.ts';
import type { Recipe } from '../world/Recipe.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { appDiskBytes } from './appDiskBytes.ts';

/** Works out everything an instance of the app would cost on a platform under the present settings. */
export function recipeFor(
  platform: Platform,
  appIndex: number,
  config: RunConfig,
  catalogue: Catalogue,
  costs: Costs,
): Recipe {
  const app = catalogue.apps[appIndex];
  const shared = { platform, app, appIndex };
  const outside = {
    guest: null,
    reservedBytes: 0,
    touchedBytes: 0,
    guestMemoryBytes: Infinity,
    guestNeedBytes: 0,
  };
  if (platform === 'bare') {
    return {
      ...shared,
      ...outside,
      privateDiskBytes: app.writtenBytes,
      steps: bareSteps(app, costs),
    };
  }
  if (platform === 'container') {
    const privateDiskBytes = costs.containerDiskBytes + app.writtenBytes;
    return { ...shared, ...outside, privateDiskBytes, steps: containerSteps(app, costs) };
  }
  const guest = catalogue.guests.find((one) => one.id === config.guestOsId);
  if (!guest) throw new Error(`Guest OS "${config.guestOsId}" is not in the catalogue.`);
  const memoryBytes = config.vmMemoryBytes;
  const templateBytes = guest.diskBytes + appDiskBytes(app, catalogue);
  const bootNeedBytes =
    guest.kernelBaseBytes + Math.round(guest.kernelShare * memoryBytes) + guest.osMemoryBytes;
  const guestNeedBytes = bootNeedBytes + app.runtimeMemoryBytes + app.appMemoryBytes;
  const steps = vmSteps(
    app,
    { guest, memoryBytes, cloneKind: config.cloneKind, templateBytes },
    costs,
  );
  // What a boot touches beside what it keeps can only be RAM the guest has.
  const bootSpareBytes = memoryBytes - bootNeedBytes - (steps.init?.claims.pageCache ?? 0);
  return {
    ...shared,
    guest,
    guestMemoryBytes: memoryBytes,
    guestNeedBytes,
    reservedBytes: Math.ceil(memoryBytes / config.overcommitRatio),
    touchedBytes: Math.max(0, Math.min(guest.touchedBytes, bootSpareBytes)),
    privateDiskBytes:
      app.writtenBytes +
      (config.cloneKind === 'full'
        ? templateBytes
        : costs.linkedCloneBytes + guest.linkedGrowthBytes),
    steps,
  };
}
