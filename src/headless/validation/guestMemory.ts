import { catalogue } from '../../calibration/catalogue.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import type { App } from '../../world/App.ts';
import type { Platform } from '../../world/Platform.ts';
import { bootOnly } from './bootOnly.ts';
import { TrialRun } from './TrialRun.ts';

const MiB = 1024 ** 2;

/** RAM of the last VM by kind, MiB, and what of all guests' RAM is resident: what they ever touched. */
export interface GuestMemory {
  readonly byKind: Readonly<Record<MemoryKind, number>>;
  readonly residentMiB: number;
}

/** Boots `count` VMs of a platform with guests of `guestMiB` and looks at them. */
export function guestMemory(
  platform: Platform,
  guestMiB: number,
  app: App = bootOnly,
  count = 1,
): GuestMemory {
  const preset = { ...catalogue.presets[platform], vmMemoryBytes: guestMiB * MiB };
  const run = new TrialRun(platform, {
    app,
    host: { memoryBytes: 64 * 1024 ** 3 },
    catalogue: { presets: { ...catalogue.presets, [platform]: preset } },
  });
  run.add(count);
  const { memoryBytes } = run.settle().host.instances;
  let residentMiB = 0;
  let byKind: Record<string, number> = {};
  for (let row = 0; row < count; row += 1) {
    byKind = Object.fromEntries(
      MemoryKind.map((kind, index) => [kind, memoryBytes[row * MemoryKind.length + index] / MiB]),
    );
    const touchedMiB = (run.simulation.recipeOf(platform, row)?.touchedBytes ?? 0) / MiB;
    const { guestKernel, guestOs, pageCache, runtime, app: appMiB } = byKind;
    residentMiB += guestKernel + guestOs + pageCache + runtime + appMiB + touchedMiB;
  }
  return { byKind: byKind as Record<MemoryKind, number>, residentMiB };
}
