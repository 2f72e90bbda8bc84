import { catalogue } from '../../calibration/catalogue.ts';
import { containerMemoryFloorBytes } from '../../calibration/containerMemoryFloorBytes.ts';
import type { App } from '../../world/App.ts';
import type { Platform } from '../../world/Platform.ts';
import type { Outcome } from './Outcome.ts';
import { TrialRun } from './TrialRun.ts';

const MiB = 1024 ** 2;

/** V7: the smallest guest in whole MB that is not refused, the least limit a container's process fits in. */
export function simulateLeastMemory(): Record<string, Outcome> {
  const app = (id: string): App => {
    const found = catalogue.apps.find((one) => one.id === id);
    if (!found) throw new Error(`No app "${id}".`);
    return found;
  };
  const container = (id: string): number => {
    const { runtimeMemoryBytes, appMemoryBytes } = app(id);
    const needBytes = Math.max(containerMemoryFloorBytes, runtimeMemoryBytes + appMemoryBytes);
    return Math.ceil(needBytes / MiB);
  };
  const none = { simulated: null, reason: 'noApp' } as const;
  return {
    'Docker, hello': container('hello'),
    'Docker, redis': none,
    'Docker, sqlite': none,
    'Docker, nginx': container('nginx'),
    'Linux microVM, hello': {
      simulated: leastGuest('firecracker', app('hello')),
      reason: 'tunedGuest',
    },
    'Linux microVM, redis': none,
    'Linux microVM, sqlite': none,
    'Linux microVM, nginx': {
      simulated: leastGuest('firecracker', app('nginx')),
      reason: 'tunedGuest',
    },
    'Unikraft, hello': { simulated: leastGuest('unikernel', app('hello')), reason: 'nativeApp' },
    'Unikraft, redis': none,
    'Unikraft, sqlite': none,
    'Unikraft, nginx': { simulated: leastGuest('unikernel', app('nginx')), reason: 'nativeApp' },
  };
}

function leastGuest(platform: Platform, app: App): number {
  for (let guestMB = 1; guestMB <= 1024; guestMB += 1) {
    const preset = { ...catalogue.presets[platform], vmMemoryBytes: guestMB * MiB };
    const run = new TrialRun(platform, {
      app,
      catalogue: { presets: { ...catalogue.presets, [platform]: preset } },
    });
    const wish = { type: 'instance.add', hostId: platform, appId: app.id, count: 1 } as const;
    if (run.simulation.dispatch(wish).accepted === 1) return guestMB;
  }
  throw new Error(`${app.id} needs more than 1 GiB on ${platform}.`);
}
