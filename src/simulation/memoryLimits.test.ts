import { expect, test } from 'vitest';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';
import { statesOf } from './testing/statesOf.ts';
import { worldFaults } from './testing/worldFaults.ts';

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;

test('an app too large for its guest dies there, and the VM runs on', () => {
  const simulation = startRun({ config: { vmMemoryBytes: 128 * MiB } });
  const vm = hostOf(simulation, 'vm');
  const answer = simulation.dispatch({
    type: 'instance.add',
    hostId: 'vm',
    appId: 'mysql',
    count: 1,
  });
  expect(answer).toEqual({ accepted: 1, refusals: [] });
  runToQuiet(simulation);
  expect(statesOf(simulation, 'vm')).toEqual(['running.appKilled']);
  expect(vm.instances.exitCode[0]).toBe(137);
  expect(vm.refusal).toMatchObject({ code: 'oom.guest', row: 0, appId: 'mysql' });
  // The guest has touched all its RAM by then, and the host pays for all of it.
  const { guestKernel, free } = memoryKindIndex;
  const inside = vm.instances.memoryBytes.slice(guestKernel, free);
  expect(inside.reduce((sum, bytes) => sum + bytes, 0)).toBe(128 * MiB);
  expect(worldFaults(simulation)).toEqual([]);
  simulation.dispatch({ type: 'instance.stop', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  expect(statesOf(simulation, 'vm')).toEqual(['shutoff.stopped']);
  expect(vm.instances.exitCode[0]).toBe(137);
});

test('a container over its limit is killed as it touches its pages', () => {
  const simulation = startRun({ config: { containerMemoryLimitBytes: 16 * MiB } });
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 1 });
  runToQuiet(simulation);
  const container = hostOf(simulation, 'container');
  expect(statesOf(simulation, 'container')).toEqual(['exited.killed']);
  expect(container.instances.exitCode[0]).toBe(137);
  expect(container.refusal).toMatchObject({ code: 'oom.limit', row: 0 });
  expect(container.counts.oomKilled).toBe(1);
});

test('with swap on the host it may have as much again, as dockerd sets it', () => {
  const simulation = startRun({
    config: { containerMemoryLimitBytes: 16 * MiB, swapBytes: GiB },
  });
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 1 });
  runToQuiet(simulation);
  expect(statesOf(simulation, 'container')).toEqual(['running.ready']);
  const { instances, swapUsedBytes } = hostOf(simulation, 'container');
  const { runtime, app } = memoryKindIndex;
  expect(instances.memoryBytes[runtime] + instances.memoryBytes[app]).toBe(16 * MiB);
  expect(swapUsedBytes).toBe(21_991_424 - 16 * MiB);
});

test('dockerd takes no limit below 6 MiB', () => {
  const patch = { containerMemoryLimitBytes: 6 * MiB - 1 };
  const { refusals } = startRun().dispatch({ type: 'run.configure', patch });
  expect(refusals).toMatchObject([{ code: 'config.invalid', event: 'containerMemoryLimitBytes' }]);
});

test('swap is a file on disk, and puts off the OOM killer until it is full', () => {
  const filled = (swapBytes: number) => {
    const simulation = startRun({ host: { memoryBytes: 2 * GiB }, config: { swapBytes } });
    simulation.dispatch({ type: 'instance.fill', hostId: 'container', appId: 'node' });
    runToQuiet(simulation);
    expect(worldFaults(simulation)).toEqual([]);
    return hostOf(simulation, 'container');
  };
  const without = filled(0);
  const withSwap = filled(512 * MiB);
  expect(withSwap.disk.find(({ kind }) => kind === 'swap')?.bytes).toBe(512 * MiB);
  expect(withSwap.counts.ready).toBeGreaterThan(without.counts.ready + 15);
  expect(withSwap.counts.oomKilled).toBe(1);
  expect(withSwap.lastReadyMs).toBeGreaterThan(without.lastReadyMs);
});

test('what lies in swap is read back when its instance goes on', () => {
  const simulation = startRun({
    host: { memoryBytes: 2 * GiB },
    config: { swapBytes: 512 * MiB },
  });
  const container = hostOf(simulation, 'container');
  simulation.dispatch({ type: 'instance.fill', hostId: 'container', appId: 'node' });
  runToQuiet(simulation);
  const swapped = (row: number) =>
    container.instances.swappedBytes[row * container.memoryBytes.length + memoryKindIndex.app];
  const row = Array.from({ length: container.instances.count }, (_, at) => at).find(swapped);
  if (row === undefined) throw new Error('Nothing was swapped out.');
  simulation.dispatch({ type: 'instance.pause', hostId: 'container', target: row });
  const newest = { type: 'instance.kill', hostId: 'container', target: 'newest' } as const;
  for (let kill = 0; kill < 5; kill += 1) simulation.dispatch(newest);
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.resume', hostId: 'container', target: row });
  expect(swapped(row)).toBe(0);
  expect(container.diskBusyBytesPerS).toBeGreaterThan(0);
  expect(worldFaults(simulation)).toEqual([]);
});
