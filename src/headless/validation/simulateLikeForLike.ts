import type { App } from '../../world/App.ts';
import type { CloneKind } from '../../world/CloneKind.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { Platform } from '../../world/Platform.ts';
import { bootOnly } from './bootOnly.ts';
import { guestMemory } from './guestMemory.ts';
import type { Outcome } from './Outcome.ts';
import { TrialRun } from './TrialRun.ts';

const MiB = 1024 ** 2;

/** An app by what one and two instances of it take: the second adds what is its own. */
const appOf = (firstMiB: number, twoMiB: number): App => ({
  ...bootOnly,
  id: 'like-for-like',
  imageRef: 'like-for-like:latest',
  appMemoryBytes: Math.round(firstMiB * MiB),
  appSharedBytes: Math.round((2 * firstMiB - twoMiB) * MiB),
});

/** The recorded Python HTTP app, from one and two of it; Python in the image is another build than the host's. */
const asProcess = appOf(13.0, 22.1);
const inContainer = appOf(17.9, 26.5);

/** This machine's shims, alike: 7.4 MiB the first, 9.7 MiB two. */
const shimCosts = {
  shimBytes: Math.round((9.7 - 7.4) * MiB),
  shimSharedBytes: Math.round((2 * 7.4 - 9.7) * MiB),
};

/** What was recorded of these is the memory of app and shim alone. */
const nothingElse = { enginePerContainerBytes: 0, kernelPerContainerBytes: 0 };

/** The container's image as Docker gave its size; the VM's template holds the app already. */
const image = {
  ref: asProcess.imageRef,
  name: 'like-for-like',
  tag: 'latest',
  os: 'linux',
  created: '',
  layers: [{ digest: 'all of it', compressedBytes: 135e6, diskBytes: 135e6, createdBy: '' }],
};

/** Part E of the recorded VMs: the same app as process, container and VM. */
export function simulateLikeForLike(): Record<string, Outcome> {
  const rows: Record<string, Outcome> = {};
  for (const count of [1, 2, 4, 8]) {
    rows[`memory, process, N = ${count}`] = sharedMiB('bare', asProcess, count);
    rows[`memory, container, N = ${count}`] = sharedMiB('container', inContainer, count);
    rows[`memory, VM 512 MiB, N = ${count}`] = vmsMiB(512, count);
  }
  return {
    ...rows,
    'memory, VM 256 MiB, N = 1': vmsMiB(256, 1),
    'memory, VM 256 MiB, N = 3': vmsMiB(256, 3),
    'memory, VM 1024 MiB, N = 1': vmsMiB(1024, 1),
    'disk, container, N = 1': diskMiB('container', 1).allMiB,
    'disk, container, N = 8': diskMiB('container', 8).allMiB,
    'disk, VM linked, N = 1': diskMiB('vm', 1, 'linked').allMiB,
    'disk, VM linked, N = 8': diskMiB('vm', 8, 'linked').allMiB,
    'disk, VM full copy, N = 8': diskMiB('vm', 8, 'full').ownMiB,
  };
}

function sharedMiB(platform: Platform, app: App, count: number): number {
  const run = new TrialRun(platform, { app, costs: { ...shimCosts, ...nothingElse } });
  const freeBytes = run.host.memoryBytes[memoryKindIndex.free];
  run.add(count);
  return (freeBytes - run.settle().host.memoryBytes[memoryKindIndex.free]) / MiB;
}

const vmsMiB = (guestMiB: number, count: number): number =>
  guestMemory('vm', guestMiB, asProcess, count).residentMiB;

/** Disk the host gives for `count` of them, template or image included, and what they have of their own. */
function diskMiB(
  platform: Platform,
  count: number,
  cloneKind: CloneKind = 'linked',
): { readonly allMiB: number; readonly ownMiB: number } {
  const run = new TrialRun(platform, {
    app: asProcess,
    config: { cloneKind },
    catalogue: { images: platform === 'container' ? [image] : [] },
  });
  const { diskUsedBytes } = run.host;
  run.add(count);
  const { host } = run.settle();
  const ownBytes = host.instances.diskBytes.slice(0, count).reduce((sum, one) => sum + one, 0);
  return { allMiB: (host.diskUsedBytes - diskUsedBytes) / MiB, ownMiB: ownBytes / MiB };
}
