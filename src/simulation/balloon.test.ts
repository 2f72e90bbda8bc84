import { expect, test } from 'vitest';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';
import { worldFaults } from './testing/worldFaults.ts';

const MiB = 1024 ** 2;

function vmOf(vmMemoryBytes: number, overcommitRatio = 1): Simulation {
  const simulation = startRun({ config: { vmMemoryBytes, overcommitRatio } });
  simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'python', count: 1 });
  runToQuiet(simulation);
  return simulation;
}

const freeOf = (simulation: Simulation): number =>
  hostOf(simulation, 'vm').memoryBytes[memoryKindIndex.free];

const balloon = (simulation: Simulation, memoryBytes: number) =>
  simulation.dispatch({ type: 'instance.balloon', hostId: 'vm', target: 0, memoryBytes });

test('a balloon gives back exactly what it takes, little by little', () => {
  const simulation = vmOf(512 * MiB);
  const free = freeOf(simulation);
  const fromMs = simulation.clockMs;
  expect(balloon(simulation, 384 * MiB)).toEqual({ accepted: 1, refusals: [] });
  simulation.advanceTo(fromMs + 4000);
  expect(freeOf(simulation) - free).toBe(64 * MiB);
  runToQuiet(simulation);
  expect(freeOf(simulation) - free).toBe(128 * MiB);
  // As recorded: 128 MiB in 7.9 s.
  expect(simulation.clockMs - fromMs).toBeCloseTo(7900, 0);
  expect(worldFaults(simulation)).toEqual([]);
});

test('deflating costs nothing until the guest touches it', () => {
  const simulation = vmOf(512 * MiB);
  balloon(simulation, 256 * MiB);
  runToQuiet(simulation);
  const free = freeOf(simulation);
  balloon(simulation, 512 * MiB);
  runToQuiet(simulation);
  expect(freeOf(simulation)).toBe(free);
  expect(hostOf(simulation, 'vm').instances.balloonBytes[0]).toBe(0);
});

test('RAM the guest never touched was never paid for, and comes to nothing', () => {
  const simulation = vmOf(1024 * MiB, 16);
  const free = freeOf(simulation);
  balloon(simulation, 512 * MiB);
  runToQuiet(simulation);
  expect(hostOf(simulation, 'vm').instances.balloonBytes[0]).toBe(512 * MiB);
  expect(freeOf(simulation)).toBe(free);
});

test('down to what guest and app need, the page cache goes too; further it is refused', () => {
  const simulation = vmOf(512 * MiB);
  const need = simulation.recipeOf('vm', 0)?.guestNeedBytes ?? 0;
  expect(balloon(simulation, need - 1).refusals).toMatchObject([
    { code: 'guest.tooSmall', needBytes: need, leftBytes: need - 1 },
  ]);
  expect(balloon(simulation, 513 * MiB).refusals).toMatchObject([{ code: 'balloon.tooLarge' }]);
  balloon(simulation, need);
  runToQuiet(simulation);
  const { memoryBytes } = hostOf(simulation, 'vm').instances;
  expect(memoryBytes[memoryKindIndex.pageCache]).toBe(0);
  expect(memoryBytes[memoryKindIndex.reservedIdle]).toBe(0);
});

test('a guest that is off or paused, and a container, do not hear it', () => {
  const simulation = vmOf(512 * MiB);
  simulation.dispatch({ type: 'instance.pause', hostId: 'vm', target: 0 });
  expect(balloon(simulation, 400 * MiB).refusals).toMatchObject([
    { code: 'event.illegal', event: 'vm.setmem', state: 'paused.user' },
  ]);
});

test('a guest paused on the way goes on with its balloon once it is resumed', () => {
  const simulation = vmOf(512 * MiB);
  balloon(simulation, 384 * MiB);
  simulation.advanceTo(simulation.clockMs + 4000);
  simulation.dispatch({ type: 'instance.pause', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  expect(hostOf(simulation, 'vm').instances.balloonBytes[0]).toBe(64 * MiB);
  simulation.dispatch({ type: 'instance.resume', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  expect(hostOf(simulation, 'vm').instances.balloonBytes[0]).toBe(128 * MiB);
  expect(worldFaults(simulation)).toEqual([]);
});

test('a guest destroyed while paused takes its balloon along', () => {
  const simulation = vmOf(512 * MiB);
  balloon(simulation, 384 * MiB);
  simulation.advanceTo(simulation.clockMs + 4000);
  simulation.dispatch({ type: 'instance.pause', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.kill', hostId: 'vm', target: 0 });
  simulation.dispatch({ type: 'instance.start', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  expect(hostOf(simulation, 'vm').counts.ready).toBe(1);
  expect(hostOf(simulation, 'vm').instances.balloonBytes[0]).toBe(0);
});
