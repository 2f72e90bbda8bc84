import { bareSteps } from '../machines/bareSteps.ts';
import { containerSteps } from '../machines/containerSteps.ts';
import { vmSteps } from '../machines/vmSteps.ts';
import type { FullCatalogue } from '../world/FullCatalogue.ts';
import type { Costs } from '../world/Costs.ts';
import type { Platform } from '../world/Platform.ts';
import type { Recipe } from '../world/Recipe.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { appDiskBytes } from './appDiskBytes.ts';
import { contentsOf } from './contentsOf.ts';

/** Works out everything an instance of the app would cost on a platform under the present settings. */
export function recipeFor(
  platform: Platform,
  appIndex: number,
  config: RunConfig,
  catalogue: FullCatalogue,
  commonCosts: Costs,
): Recipe {
  const app = catalogue.apps[appIndex];
  const preset = catalogue.presets[platform];
  const costs = { ...commonCosts, ...preset.costs };
  const { family } = preset;
  const shared = { family, preset, app, appIndex };
  const outside = {
    guest: null,
    contents: contentsOf(app, family, null, catalogue),
    reservedBytes: 0,
    touchedBytes: 0,
    guestMemoryBytes: Infinity,
    guestNeedBytes: 0,
    bootNeedBytes: 0,
    memoryLimitBytes: Infinity,
    pidsLimit: Infinity,
    growthBytes: { app: app.writtenBytes },
  };
  if (family === 'bare') {
    return {
      ...shared,
      ...outside,
      privateDiskBytes: 0,
      steps: bareSteps(app, costs),
    };
  }
  if (family === 'container') {
    return {
      ...shared,
      ...outside,
      memoryLimitBytes: config.containerMemoryLimitBytes ?? Infinity,
      pidsLimit: config.containerPidsLimit ?? Infinity,
      privateDiskBytes: costs.containerDiskBytes,
      steps: containerSteps(app, preset, costs),
    };
  }
  const guest = preset.guest ?? catalogue.guests.find((one) => one.id === config.guestOsId);
  if (!guest) throw new Error(`Guest OS "${config.guestOsId}" is not in the catalogue.`);
  const memoryBytes = preset.vmMemoryBytes ?? config.vmMemoryBytes;
  const cloneKind = preset.cloneKind ?? config.cloneKind;
  const templateBytes = guest.diskBytes + appDiskBytes(app, catalogue);
  const bootNeedBytes =
    guest.kernelBaseBytes + Math.round(guest.kernelShare * memoryBytes) + guest.osMemoryBytes;
  const guestNeedBytes = bootNeedBytes + app.runtimeMemoryBytes + app.appMemoryBytes;
  const steps = vmSteps(app, { guest, memoryBytes, cloneKind, templateBytes }, costs);
  // What a boot touches beside what it keeps can only be RAM the guest has.
  const bootSpareBytes = memoryBytes - bootNeedBytes - (steps.init?.claims.pageCache ?? 0);
  return {
    ...shared,
    guest,
    contents: contentsOf(app, family, guest, catalogue),
    guestMemoryBytes: memoryBytes,
    guestNeedBytes,
    bootNeedBytes,
    memoryLimitBytes: Infinity,
    pidsLimit: Infinity,
    reservedBytes: Math.ceil(memoryBytes / config.overcommitRatio),
    touchedBytes: Math.max(0, Math.min(guest.touchedBytes, bootSpareBytes)),
    privateDiskBytes: cloneKind === 'full' ? templateBytes : costs.linkedCloneBytes,
    // A full copy has room inside for what a boot writes; a linked one gets blocks of its own.
    growthBytes: {
      init: cloneKind === 'full' ? 0 : guest.linkedGrowthBytes,
      app: app.writtenBytes,
    },
    steps,
  };
}
