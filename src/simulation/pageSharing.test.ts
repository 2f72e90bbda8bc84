import { expect, test } from 'vitest';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';
import { worldFaults } from './testing/worldFaults.ts';

const MiB = 1024 ** 2;

/** VMs as in the measurement, nothing set aside that they have not touched. */
function threeVms(count = 3): Simulation {
  const simulation = startRun({
    config: { vmMemoryBytes: 256 * MiB, overcommitRatio: 16, cloneKind: 'linked' },
  });
  simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'python', count });
  runToQuiet(simulation);
  return simulation;
}

const freeOf = (simulation: Simulation): number =>
  hostOf(simulation, 'vm').memoryBytes[memoryKindIndex.free];

const ksm = (simulation: Simulation, isOn: boolean) =>
  simulation.dispatch({ type: 'run.configure', patch: { ksm: isOn } });

test('three equal guests share as much as three real ones did', () => {
  const simulation = threeVms();
  const before = freeOf(simulation);
  ksm(simulation, true);
  expect(freeOf(simulation)).toBe(before);
  const fromMs = simulation.clockMs;
  simulation.advanceTo(fromMs + 5000);
  const halfWay = freeOf(simulation) - before;
  runToQuiet(simulation);
  const saved = freeOf(simulation) - before;
  // Recorded: 63,070 pages, 246 MiB, after two scans.
  expect(Math.abs(saved / (63_070 * 4096) - 1)).toBeLessThan(0.1);
  expect(halfWay / saved).toBeCloseTo(0.5, 1);
  expect(worldFaults(simulation)).toEqual([]);
});

test('switched off, every guest has its own copies again', () => {
  const simulation = threeVms();
  const before = freeOf(simulation);
  ksm(simulation, true);
  runToQuiet(simulation);
  ksm(simulation, false);
  expect(freeOf(simulation)).toBe(before);
  expect(hostOf(simulation, 'vm').instances.mergedBytes.every((bytes) => bytes === 0)).toBe(true);
});

test('when the VM that keeps the copies leaves, the next one keeps them', () => {
  const simulation = threeVms();
  ksm(simulation, true);
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.kill', hostId: 'vm', target: 0 });
  expect(worldFaults(simulation)).toEqual([]);
  const two = threeVms(2);
  ksm(two, true);
  runToQuiet(two);
  const used = (one: Simulation) => hostOf(one, 'vm').memoryBytes.slice(0, -1);
  expect(used(simulation)).toEqual(used(two));
});

test('what sharing has saved can be spent, and switching it off then kills', () => {
  const simulation = startRun({
    host: { memoryBytes: 2560 * MiB },
    config: { vmMemoryBytes: 256 * MiB, overcommitRatio: 16, cloneKind: 'linked', ksm: true },
  });
  for (let wave = 0; wave < 4; wave += 1) {
    simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'python', count: 3 });
    runToQuiet(simulation);
  }
  const { counts } = hostOf(simulation, 'vm');
  expect(counts).toMatchObject({ ready: 12, oomKilled: 0 });
  ksm(simulation, false);
  expect(hostOf(simulation, 'vm').counts.oomKilled).toBeGreaterThan(0);
  expect(worldFaults(simulation)).toEqual([]);
});

test('switching it off while VMs shut down, with RAM so short that pages go to swap, lets them end', () => {
  const simulation = startRun({
    host: { memoryBytes: 4096 * MiB },
    config: {
      vmMemoryBytes: 512 * MiB,
      overcommitRatio: 16,
      cloneKind: 'linked',
      ksm: true,
      swapBytes: 8192 * MiB,
    },
  });
  simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'python', count: 25 });
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.stop', hostId: 'vm', target: 'all' });
  simulation.advanceTo(simulation.clockMs + 10);
  ksm(simulation, false);
  expect(hostOf(simulation, 'vm').swapUsedBytes).toBeGreaterThan(0);
  runToQuiet(simulation);
  expect(hostOf(simulation, 'vm').counts).toMatchObject({ stopping: 0, off: 25 });
  expect(worldFaults(simulation)).toEqual([]);
});
