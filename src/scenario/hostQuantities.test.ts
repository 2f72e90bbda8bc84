import { expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { Simulation } from '../simulation/Simulation.ts';
import type { Platform } from '../world/Platform.ts';
import { hostQuantities } from './hostQuantities.ts';
import { testWorld } from './testWorld.ts';

test.each<[Platform, number]>([
  ['container', 1],
  ['vm', 4],
  ['nested', 2],
])('three instances on %s run on %i kernels in all', (hostId, kernels) => {
  const simulation = new Simulation({ ...defaultConfig, platforms: [hostId] }, catalogue, costs);
  simulation.dispatch({ type: 'instance.add', hostId, appId: 'nginx', count: 3 });
  simulation.advanceTo(120_000);
  const [host] = simulation.snapshot.hosts;
  expect(hostQuantities['kernels'](host)).toEqual({ kind: 'count', value: kernels });
});

test('what a disk had no room for is counted as disks are', () => {
  const refusal = { code: 'disk.full', hostId: 'vm', atMs: 0, needBytes: 2e9 } as const;
  const [host] = testWorld([{ id: 'vm', refusal }]).hosts;
  expect(hostQuantities['refusalNeed'](host)).toEqual({ kind: 'diskBytes', value: 2e9 });
});

test('when the last one was ready is not told while another is starting', () => {
  const [starting] = testWorld([{ id: 'vm', ready: 10, starting: 90, lastReadyMs: 21_000 }]).hosts;
  expect(hostQuantities['lastReady'](starting).value).toBeNaN();
  const [ready] = testWorld([{ id: 'vm', ready: 100, lastReadyMs: 166_000 }]).hosts;
  expect(hostQuantities['lastReady'](ready)).toEqual({ kind: 'ms', value: 166_000 });
});
