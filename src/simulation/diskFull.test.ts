import { expect, test } from 'vitest';
import type { Platform } from '../world/Platform.ts';
import type { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';
import { statesOf } from './testing/statesOf.ts';
import { worldFaults } from './testing/worldFaults.ts';

const MB = 1e6;

function running(hostId: Platform, appId: string, count: number): Simulation {
  const simulation = startRun({ host: { diskBytes: 20e9 }, config: { cloneKind: 'linked' } });
  simulation.dispatch({ type: 'instance.add', hostId, appId, count });
  runToQuiet(simulation);
  return simulation;
}

test('a linked clone grows when its guest boots, a writable layer when its app writes', () => {
  const simulation = startRun({ config: { cloneKind: 'linked' } });
  for (const hostId of ['vm', 'container'] as const) {
    simulation.dispatch({ type: 'instance.add', hostId, appId: 'mysql', count: 1 });
  }
  const layerBytes = simulation.recipeOf('container', 0)?.privateDiskBytes ?? NaN;
  const diskOf = (hostId: Platform) => hostOf(simulation, hostId).instances.diskBytes[0];
  expect([diskOf('vm'), diskOf('container')]).toEqual([196 * 1024, layerBytes]);
  runToQuiet(simulation);
  expect(diskOf('vm')).toBe(196 * 1024 + Math.round(2.15 * 1024 ** 2) + 118_476_800);
  expect(diskOf('container')).toBe(layerBytes + 118_476_800);
});

test('writing takes room at once and the disk its time', () => {
  const simulation = running('container', 'nginx', 1);
  const { instances } = hostOf(simulation, 'container');
  const before = instances.diskBytes[0];
  const fromMs = simulation.clockMs;
  simulation.dispatch({
    type: 'instance.write',
    hostId: 'container',
    target: 0,
    bytes: 806.6 * MB,
  });
  expect(instances.diskBytes[0] - before).toBe(806.6 * MB);
  runToQuiet(simulation);
  expect(simulation.clockMs - fromMs).toBeCloseTo(1000, 6);
});

test('a full disk ends a container with exit 1', () => {
  const simulation = running('container', 'nginx', 2);
  simulation.dispatch({ type: 'instance.write', hostId: 'container', target: 0, bytes: 40e9 });
  runToQuiet(simulation);
  const host = hostOf(simulation, 'container');
  expect(statesOf(simulation, 'container')).toEqual(['exited.failed', 'running.ready']);
  expect(host.instances.exitCode[0]).toBe(1);
  expect(host.diskUsedBytes).toBe(20e9);
  expect(host.refusal).toMatchObject({ code: 'disk.full', row: 0, leftBytes: 0 });
  simulation.dispatch({ type: 'instance.remove', hostId: 'container', target: 0 });
  runToQuiet(simulation);
  expect(host.diskUsedBytes).toBeLessThan(10e9);
  expect(worldFaults(simulation)).toEqual([]);
});

test('a VM on a full disk is paused, and goes on once there is room', () => {
  const simulation = running('vm', 'nginx', 2);
  const host = hostOf(simulation, 'vm');
  const write = (target: number, bytes: number) =>
    simulation.dispatch({ type: 'instance.write', hostId: 'vm', target, bytes });
  write(0, 18e9);
  runToQuiet(simulation);
  const written = host.instances.diskBytes[1];
  write(1, 5e9);
  runToQuiet(simulation);
  expect(statesOf(simulation, 'vm')).toEqual(['running.ready', 'paused.ioError']);
  simulation.dispatch({ type: 'instance.resume', hostId: 'vm', target: 1 });
  expect(statesOf(simulation, 'vm')[1]).toBe('paused.ioError');
  simulation.dispatch({ type: 'instance.remove', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.resume', hostId: 'vm', target: 1 });
  runToQuiet(simulation);
  expect(statesOf(simulation, 'vm')[1]).toBe('running.ready');
  expect(host.instances.diskBytes[1] - written).toBe(5e9);
  expect(worldFaults(simulation)).toEqual([]);
});

test('a guest that cannot write its first boot waits in the middle of it', () => {
  const simulation = running('vm', 'nginx', 1);
  const { diskBytes, spec } = { ...hostOf(simulation, 'vm').instances, spec: 20e9 };
  const free = spec - hostOf(simulation, 'vm').diskUsedBytes;
  expect(diskBytes[0]).toBeGreaterThan(0);
  // Room for the clone's header, not for what the boot writes.
  const bytes = free - 300 * 1024;
  simulation.dispatch({ type: 'instance.write', hostId: 'vm', target: 0, bytes });
  simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'nginx', count: 1 });
  runToQuiet(simulation);
  expect(statesOf(simulation, 'vm')[1]).toBe('paused.ioError');
  simulation.dispatch({ type: 'instance.remove', hostId: 'vm', target: 0 });
  simulation.dispatch({ type: 'instance.resume', hostId: 'vm', target: 1 });
  expect(statesOf(simulation, 'vm')[1]).toBe('running.init');
  runToQuiet(simulation);
  expect(statesOf(simulation, 'vm')[1]).toBe('running.ready');
});

test('with caches dropped, a start is cold again', () => {
  const simulation = running('container', 'node', 1);
  const startMs = () => {
    simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 1 });
    runToQuiet(simulation);
    const { instances } = hostOf(simulation, 'container');
    const row = instances.count - 1;
    return instances.readyMs[row] - instances.askedMs[row];
  };
  const warmMs = startMs();
  simulation.dispatch({ type: 'instance.kill', hostId: 'container', target: 'all' });
  runToQuiet(simulation);
  simulation.dispatch({ type: 'host.dropCaches', hostId: 'container' });
  expect(hostOf(simulation, 'container').hostCacheBytes).toBe(0);
  // The file pages of Node.js, read again at the speed of the disk; starts vary a little.
  expect(startMs() - warmMs).toBeGreaterThan((89_763_840 / 806.6e6) * 1000 * 0.2);
});

test('what its host lost with a download must find room again before it starts', () => {
  const simulation = startRun({
    host: { memoryBytes: 64 * 1024 ** 3, diskBytes: 20e9 },
    config: { platforms: ['vm'], preloaded: false, vmMemoryBytes: 128 * 1024 ** 2 },
  });
  simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'mysql', count: 1 });
  simulation.advanceTo(100);
  simulation.dispatch({ type: 'host.powerOff', hostId: 'vm' });
  simulation.dispatch({ type: 'host.powerOn', hostId: 'vm' });
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'node', count: 500 });
  runToQuiet(simulation);
  const { refusals } = simulation.dispatch({ type: 'instance.start', hostId: 'vm', target: 0 });
  expect(refusals).toMatchObject([{ code: 'disk.short', row: 0 }]);
  expect(worldFaults(simulation)).toEqual([]);
});

test('what a container writes by itself does not take back a refusal that stands', () => {
  const simulation = running('container', 'nginx', 1);
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'mysql', count: 1000 });
  runToQuiet(simulation);
  const { refusal } = hostOf(simulation, 'container');
  expect(refusal).not.toBeNull();
  const type = 'engine.growWritable';
  const grown = simulation.dispatch({ type, hostId: 'container', target: 0, bytes: 1 });
  expect(grown.accepted).toBe(1);
  expect(hostOf(simulation, 'container').refusal).toEqual(refusal);
});
