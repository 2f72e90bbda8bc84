import { expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import type { FullCatalogue } from '../world/FullCatalogue.ts';
import { Phase } from '../world/Phase.ts';
import { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun, type RunChanges } from './testing/startRun.ts';

// Round numbers where the arithmetic is ours, measured ones where it is the app's. The disk gives
// 100,000 bytes a ms.
const round: RunChanges = {
  host: { diskBytesPerS: 100e6 },
  costs: {
    variation: 0,
    guestCpuFactor: 1,
    linkedCloneMs: 165,
    vmmCpuMs: 41,
    firmwareMs: 350,
    containerCreateCpuMs: 10,
    containerStartCpuMs: 800,
    containerStartCores: 2,
    containerNetworkMs: 100,
    execMs: 1,
  },
};

/** Wait of each instance from its wish to its readiness, ms. */
function waits(simulation: Simulation, platform: 'bare' | 'vm' | 'container'): number[] {
  runToQuiet(simulation);
  const { instances } = hostOf(simulation, platform);
  return Array.from({ length: instances.count }, (_, row) => {
    return instances.readyMs[row] - instances.askedMs[row];
  });
}

// node: create 10 core-ms = 10; namespaces 800 core-ms on 2 cores = 400, and 100 at the lock; runtime reads
// 89,763,840 bytes = 897.6384 and computes 105.821; the app computes 268.132. Sum 1781.5914.
test('one container starts in the sum of its phases', () => {
  const simulation = startRun(round);
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 1 });
  const [wait] = waits(simulation, 'container');
  expect(wait).toBeCloseTo(1781.5914, 6);
  const { phaseStartMs } = hostOf(simulation, 'container').instances;
  const starts = Object.fromEntries(Phase.map((phase, index) => [phase, phaseStartMs[index]]));
  expect(starts).toMatchObject({ pull: 0, create: 0, namespaces: 10, runtime: 510, clone: NaN });
  expect(starts.app).toBeCloseTo(510 + 897.6384 + 105.821, 6);
});

// A second one, once the first is up, finds the pages in the cache: the same but for the read, 883.953.
test('a second container does not wait for the disk', () => {
  const simulation = startRun(round);
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 1 });
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 1 });
  expect(waits(simulation, 'container')[1]).toBeCloseTo(883.953, 6);
});

// Three at once on 64 cores: none waits for a core, each waits its turn at the lock, 100 after the one before.
test('containers get their networks one after the other, however many cores there are', () => {
  const simulation = startRun({ ...round, host: { ...round.host, cores: 64 } });
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'nginx', count: 1 });
  runToQuiet(simulation); // its files are in the page cache now
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'nginx', count: 3 });
  const [, first, second, third] = waits(simulation, 'container');
  expect(second - first).toBeCloseTo(100, 6);
  expect(third - second).toBeCloseTo(100, 6);
});

// Four processes of nginx on one core: exec 1 each, all end at 4; one read of 12,021,760 bytes for all,
// 120.2176; then 11.885 and 6.478 core-ms each, by four: 73.452. Sum 197.6696.
test('four processes on one core share it, and one read serves them all', () => {
  const simulation = startRun({ ...round, host: { ...round.host, cores: 1 } });
  simulation.dispatch({ type: 'instance.add', hostId: 'bare', appId: 'nginx', count: 4 });
  for (const wait of waits(simulation, 'bare')) expect(wait).toBeCloseTo(197.6696, 6);
});

// One VM of node on Debian: clone 165, QEMU 41, firmware 350, boot loader 550 + 27,892,122 bytes = 278.92122,
// kernel 1800, init 39,579,648 bytes = 395.79648 + 2500, runtime 89,763,840 bytes = 897.6384 + 105.821,
// app 268.132. Sum 7352.30910.
// Ten at once on two cores stay in step: what computes takes 10/2 times as long (205 for QEMU, 5 x 4673.953
// = 23,369.765 from kernel to app), what reads ten times (27,892.122 + 39,579.648 + 89,763.84 over 10,
// 15,723.561), what waits no longer (165, 350, 550). Sum 40,363.326: five and a half times as long.
test('ten VMs starting at once on two cores share cores and disk', () => {
  const changes = {
    ...round,
    host: { ...round.host, cores: 2 },
    config: { cloneKind: 'linked' },
  } as const;
  const one = startRun(changes);
  one.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'node', count: 1 });
  expect(waits(one, 'vm')[0]).toBeCloseTo(7352.3091, 6);
  const ten = startRun(changes);
  ten.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'node', count: 10 });
  const together = waits(ten, 'vm');
  expect(together).toHaveLength(10);
  for (const wait of together) expect(wait).toBeCloseTo(40_363.326, 6);
});

/** An image of four layers, sizes chosen for the arithmetic. */
const fourLayers: FullCatalogue = {
  ...catalogue,
  images: [
    {
      ...catalogue.images[0],
      ref: 'four:layers',
      layers: [3e6, 1e6, 2e6, 4e6].map((compressedBytes, index) => ({
        digest: `layer ${index}`,
        compressedBytes,
        diskBytes: 2 * compressedBytes,
        createdBy: '',
      })),
    },
  ],
};

// 1000 bytes a ms on the wire, three layers at a time, of 3, 1, 2 and 4 MB:
//   0 to 3000: layers 0, 1, 2 at a third each; layer 1 is down at 3000, layer 3 begins.
//   3000 to 6000: 0, 2, 3 at a third each; layer 2 is down at 6000 (it had 1 MB of its 2).
//   6000 to 8000: 0 and 3 at a half each; layer 0 is down at 8000 (it had 2 MB of its 3).
//   8000 to 10,000: layer 3 alone has 2 MB left of its 4.
// Unpacked from the base up, 0.1 core-ms a thousand bytes, written at 10,000 bytes a ms:
//   layer 0: 8000 + 300 + 600 = 8900; layer 1: + 100 + 200 = 9200; layer 2: + 200 + 400 = 9800;
//   layer 3: 10,000 + 400 + 800 = 11,200.
test('a pull fetches three layers at a time and unpacks them from the base up', () => {
  const simulation = new Simulation(
    {
      ...defaultConfig,
      host: { ...defaultConfig.host, networkBytesPerS: 1e6, diskBytesPerS: 10e6 },
    },
    fourLayers,
    { ...costs, maxConcurrentDownloads: 3, extractCoreMsPerByte: 1e-4 },
  );
  simulation.dispatch({ type: 'image.pull', hostId: 'container', imageRef: 'four:layers' });
  const layersAt = (timeMs: number) => {
    simulation.seek(timeMs);
    return hostOf(simulation, 'container').pulls.flatMap(({ layers }) =>
      layers.map(({ state, doneBytes }) => [state, Math.round(doneBytes)]),
    );
  };
  expect(layersAt(1500)).toEqual([
    ['Downloading', 500_000],
    ['Downloading', 500_000],
    ['Downloading', 500_000],
    ['Waiting', 0],
  ]);
  expect(layersAt(7000)).toEqual([
    ['Downloading', 2_500_000],
    ['Download complete', 1e6],
    ['Download complete', 2e6],
    ['Downloading', 1_500_000],
  ]);
  expect(layersAt(9000)).toEqual([
    ['Pull complete', 3e6],
    ['Extracting', 1e6],
    ['Download complete', 2e6],
    ['Downloading', 3e6],
  ]);
  expect(layersAt(11_199.9).at(-1)).toEqual(['Extracting', 4e6]);
  expect(layersAt(11_200.1)).toEqual([]);
  expect(simulation.nextEventMs).toBe(Infinity);
});
