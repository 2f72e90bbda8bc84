import { catalogue } from '../../calibration/catalogue.ts';
import { costs } from '../../calibration/costs.ts';
import type { GuestOs } from '../../world/GuestOs.ts';
import type { Platform } from '../../world/Platform.ts';
import { Phase } from '../../world/Phase.ts';
import { phaseIndex } from '../../world/phaseIndex.ts';
import { bootOnly } from './bootOnly.ts';
import { TrialRun } from './TrialRun.ts';

/**
 * Median ms from the VMM's start to the end of the guest's boot, with `inFlight` VMs starting at any time:
 * as soon as one is up it is ended and the next one started, `starts` in all.
 * `guest` is the platform's own unless given. As in the experiment: 48 cores, disks ready, all files in the host's page cache.
 */
export function bootsInFlight(
  platform: Platform,
  inFlight: number,
  starts = 1000,
  guest: GuestOs | null = catalogue.presets[platform].guest,
): number {
  const preset = { ...catalogue.presets[platform], guest };
  const run = new TrialRun(platform, {
    app: bootOnly,
    host: { memoryBytes: 384 * 1024 ** 3, cores: 48, diskBytesPerS: 1e12 },
    costs: { linkedCloneMs: 0 },
    catalogue: { presets: { ...catalogue.presets, [platform]: preset } },
  });
  const { simulation, host } = run;
  const bootMs: number[] = [];
  let running = Array.from({ length: inFlight }, (_, row) => row);
  // The launcher forks them one after the other, or all would move in step for ever.
  for (let row = 0; row < inFlight; row += 1) {
    simulation.advanceTo(row * costs.execMs);
    run.add(1);
  }
  while (running.length > 0) {
    simulation.advanceTo(simulation.nextEventMs);
    const { readyMs, phaseStartMs } = host.instances;
    const up = running.filter((row) => !Number.isNaN(readyMs[row]));
    running = running.filter((row) => Number.isNaN(readyMs[row]));
    for (const row of up) {
      bootMs.push(readyMs[row] - phaseStartMs[row * Phase.length + phaseIndex.vmm]);
      simulation.dispatch({ type: 'instance.kill', hostId: platform, target: row });
      if (host.instances.count === starts) continue;
      running.push(host.instances.count);
      run.add(1);
    }
  }
  return bootMs.sort((a, b) => a - b)[Math.floor(bootMs.length / 2)];
}
