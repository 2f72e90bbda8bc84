import { expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { Simulation } from '../simulation/Simulation.ts';
import type { Platform } from '../world/Platform.ts';
import { hostQuantities } from './hostQuantities.ts';

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
