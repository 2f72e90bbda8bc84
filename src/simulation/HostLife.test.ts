import { describe, expect, test } from 'vitest';
import { costs } from '../calibration/costs.ts';
import { HostStep } from '../world/HostStep.ts';
import type { Intent } from '../world/Intent.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { Platform } from '../world/Platform.ts';
import type { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun, type RunChanges } from './testing/startRun.ts';
import { statesOf } from './testing/statesOf.ts';
import { worldFaults } from './testing/worldFaults.ts';

const GiB = 1024 ** 3;
const families = ['bare', 'vm', 'container'] as const;

/** A run whose servers nobody has bought yet. */
const unbought = (changes: RunChanges = {}): Simulation =>
  startRun({ ...changes, config: { ...changes.config, serversOwned: false } });

const order = (hostId: Platform): Intent => ({ type: 'host.order', hostId });
const powerOn = (hostId: Platform): Intent => ({ type: 'host.powerOn', hostId });
const powerOff = (hostId: Platform): Intent => ({ type: 'host.powerOff', hostId });
const add = (hostId: Platform, count = 1): Intent => ({
  type: 'instance.add',
  hostId,
  appId: 'node',
  count,
});

/** The steps a host goes through until all is quiet, in order. */
function stepsOf(simulation: Simulation, platform: Platform): (HostStep | null)[] {
  const steps = [hostOf(simulation, platform).step];
  while (simulation.nextEventMs < Infinity) {
    simulation.advanceTo(simulation.nextEventMs);
    const { step } = hostOf(simulation, platform);
    if (step !== steps.at(-1)) steps.push(step);
  }
  return steps;
}

const freeBytes = (simulation: Simulation, platform: Platform): number =>
  hostOf(simulation, platform).memoryBytes[memoryKindIndex.free];

describe('a server that must be bought', () => {
  test('is not there: nothing in its RAM or on its disk, and every wish is refused', () => {
    const simulation = unbought();
    for (const platform of families) {
      const host = hostOf(simulation, platform);
      expect(host).toMatchObject({ state: 'absent', step: null, upMs: NaN, diskUsedBytes: 0 });
      expect(freeBytes(simulation, platform)).toBe(host.spec.memoryBytes);
      expect(simulation.dispatch(add(platform))).toMatchObject({
        accepted: 0,
        refusals: [{ code: 'host.down', state: 'absent' }],
      });
    }
    const pull = { type: 'image.pull', hostId: 'container', imageRef: 'node:22-bookworm' } as const;
    expect(simulation.dispatch(pull).refusals).toMatchObject([{ code: 'host.down' }]);
    expect(simulation.nextEventMs).toBe(Infinity);
  });

  test('is ordered, racked, tested, installed, started again, and up', () => {
    const simulation = unbought();
    simulation.dispatch(order('bare'));
    expect(hostOf(simulation, 'bare').state).toBe('ordered');
    expect(stepsOf(simulation, 'bare')).toEqual([
      'order',
      'rack',
      'firmware',
      'install',
      'firmware',
      'bootloader',
      'kernel',
      'init',
      null,
    ]);
    expect(hostOf(simulation, 'bare').state).toBe('up');
  });

  // All waits, the self-test twice; one core installs, then the disk takes the system's 599 MiB.
  test('is up after the sum of its steps, most of them weeks', () => {
    const simulation = unbought({ host: { diskBytesPerS: 100e6 } });
    simulation.dispatch(order('vm'));
    runToQuiet(simulation);
    const weeksMs = costs.hostOrderMs + costs.hostRackMs;
    const bootMs = costs.hostBootloaderMs + costs.hostKernelMs + costs.hostInitMs;
    const installMs = costs.hostInstallCpuMs + costs.hostOsDiskBytes / 100_000;
    const { upMs, stepStartMs } = hostOf(simulation, 'vm');
    expect(upMs).toBeCloseTo(weeksMs + 2 * costs.hostFirmwareMs + installMs + bootMs, 3);
    expect(stepStartMs[HostStep.indexOf('order')]).toBe(0);
    expect(stepStartMs[HostStep.indexOf('rack')]).toBe(costs.hostOrderMs);
    expect(weeksMs / upMs).toBeGreaterThan(0.999);
  });

  test('is waited for in one leap: the next event is the delivery', () => {
    const simulation = unbought();
    simulation.dispatch(order('container'));
    expect(simulation.nextEventMs).toBe(costs.hostOrderMs);
  });

  test('once up, holds what an owned one holds, and runs the app as an owned one does', () => {
    for (const platform of families) {
      const bought = unbought();
      bought.dispatch(order(platform));
      runToQuiet(bought);
      const owned = startRun();
      expect([...hostOf(bought, platform).memoryBytes]).toEqual([
        ...hostOf(owned, platform).memoryBytes,
      ]);
      expect(hostOf(bought, platform).disk).toEqual(hostOf(owned, platform).disk);
      expect(hostOf(bought, platform).serviceState).toBe(hostOf(owned, platform).serviceState);
      for (const run of [bought, owned]) {
        expect(run.dispatch(add(platform))).toEqual({ accepted: 1, refusals: [] });
        runToQuiet(run);
      }
      expect(hostOf(bought, platform).counts.ready).toBe(1);
      expect(hostOf(bought, platform).lastReadyMs).toBeCloseTo(
        hostOf(owned, platform).lastReadyMs,
        3,
      );
    }
  });

  test('takes RAM as it boots: its kernel, then its OS and service', () => {
    const simulation = unbought();
    simulation.dispatch(order('vm'));
    const held = (): boolean[] =>
      (['hostKernel', 'hostOs', 'hypervisor'] as const).map(
        (kind) => hostOf(simulation, 'vm').memoryBytes[memoryKindIndex[kind]] > 0,
      );
    const seen = new Map<HostStep | null, boolean[]>();
    while (simulation.nextEventMs < Infinity) {
      simulation.advanceTo(simulation.nextEventMs);
      seen.set(hostOf(simulation, 'vm').step, held());
      expect(worldFaults(simulation)).toEqual([]);
    }
    expect(seen.get('bootloader')).toEqual([false, false, false]);
    expect(seen.get('kernel')).toEqual([true, false, false]);
    expect(seen.get('init')).toEqual([true, true, true]);
  });

  test('without power before its OS is there, begins the installation again', () => {
    const simulation = unbought();
    simulation.dispatch(order('bare'));
    simulation.advanceTo(costs.hostOrderMs + costs.hostRackMs + costs.hostFirmwareMs + 1000);
    expect(hostOf(simulation, 'bare').step).toBe('install');
    simulation.dispatch(powerOff('bare'));
    expect(hostOf(simulation, 'bare')).toMatchObject({ state: 'blank', step: null });
    expect(simulation.nextEventMs).toBe(Infinity);
    simulation.dispatch(powerOn('bare'));
    expect(stepsOf(simulation, 'bare')).toContain('install');
    expect(hostOf(simulation, 'bare').state).toBe('up');
  });

  test('can be neither ordered twice nor switched on before it is there', () => {
    const simulation = unbought();
    const illegal = (event: string, state: string) => ({
      accepted: 0,
      refusals: [{ code: 'event.illegal', event, state }],
    });
    expect(simulation.dispatch(powerOn('vm'))).toMatchObject(illegal('host.powerOn', 'absent'));
    simulation.dispatch(order('vm'));
    expect(simulation.dispatch(order('vm'))).toMatchObject(illegal('host.order', 'ordered'));
    expect(startRun().dispatch(order('vm'))).toMatchObject(illegal('host.order', 'up'));
  });

  test('is bought anew when the run is set to other servers', () => {
    const simulation = startRun();
    simulation.dispatch(add('vm'));
    simulation.dispatch({ type: 'run.configure', patch: { serversOwned: false } });
    expect(hostOf(simulation, 'vm')).toMatchObject({ state: 'absent', instances: { count: 0 } });
    simulation.dispatch({ type: 'run.configure', patch: { serversOwned: true } });
    expect(hostOf(simulation, 'vm').state).toBe('up');
  });

  test('a swap file set before it has an OS comes with the OS', () => {
    const simulation = unbought();
    simulation.dispatch({ type: 'run.configure', patch: { swapBytes: GiB } });
    expect(hostOf(simulation, 'bare').diskUsedBytes).toBe(0);
    simulation.dispatch(order('bare'));
    runToQuiet(simulation);
    expect(hostOf(simulation, 'bare').disk).toContainEqual({
      kind: 'swap',
      name: '',
      bytes: GiB,
      count: 1,
    });
  });
});

describe('a power failure', () => {
  test('kills all that runs, at once, and leaves nothing in RAM', () => {
    const simulation = startRun();
    for (const platform of families) {
      simulation.dispatch(add(platform, 3));
      runToQuiet(simulation);
      const disk = [...hostOf(simulation, platform).disk];
      expect(simulation.dispatch(powerOff(platform))).toEqual({ accepted: 1, refusals: [] });
      const host = hostOf(simulation, platform);
      expect(host.state).toBe('off');
      expect(host.counts).toMatchObject({ ready: 0, starting: 0, refused: 3 });
      const exitCode = platform === 'container' ? 255 : -1;
      expect([...host.instances.exitCode.subarray(0, 3)]).toEqual(Array(3).fill(exitCode));
      expect(freeBytes(simulation, platform)).toBe(host.spec.memoryBytes);
      expect([...host.disk]).toEqual(disk);
      expect(worldFaults(simulation)).toEqual([]);
    }
    expect(simulation.nextEventMs).toBe(Infinity);
  });

  test('only boots when the power is back, and what was killed can be started again', () => {
    const simulation = startRun();
    simulation.dispatch(add('container', 2));
    runToQuiet(simulation);
    simulation.dispatch(powerOff('container'));
    expect(hostOf(simulation, 'container').serviceState).toBe('inactive');
    const start = { type: 'instance.start', hostId: 'container', target: 'all' } as const;
    expect(simulation.dispatch(start).refusals).toMatchObject([
      { code: 'host.down', state: 'off' },
    ]);
    simulation.dispatch(powerOn('container'));
    expect(stepsOf(simulation, 'container')).toEqual([
      'firmware',
      'bootloader',
      'kernel',
      'init',
      null,
    ]);
    expect(hostOf(simulation, 'container').serviceState).toBe('active');
    expect(simulation.dispatch(start)).toEqual({ accepted: 2, refusals: [] });
    runToQuiet(simulation);
    expect(hostOf(simulation, 'container').counts.ready).toBe(2);
  });

  // A moment in each: download, unpacking, creation, boot.
  test.each([50, 2000, 4000, 6000, 9000])(
    'at %d ms ends every download and start half-way, and nobody waits for ever',
    (momentMs) => {
      const simulation = startRun({ config: { preloaded: false, ksm: true } });
      for (const platform of families) simulation.dispatch(add(platform, 3));
      simulation.advanceTo(momentMs);
      for (const platform of families) simulation.dispatch(powerOff(platform));
      for (const platform of families) {
        const { counts, pulls, disk } = hostOf(simulation, platform);
        expect(counts.starting + counts.stopping + counts.ready).toBe(0);
        expect(pulls).toEqual([]);
        expect(disk.map(({ kind }) => kind)).not.toContain('download');
      }
      expect(worldFaults(simulation)).toEqual([]);
      expect(simulation.nextEventMs).toBe(Infinity);
      for (const platform of families) simulation.dispatch(powerOn(platform));
      runToQuiet(simulation);
      for (const hostId of families) {
        const start = { type: 'instance.start', hostId, target: 'all' } as const;
        expect(simulation.dispatch(start)).toEqual({ accepted: 3, refusals: [] });
      }
      runToQuiet(simulation);
      for (const platform of families) {
        expect(hostOf(simulation, platform).counts.ready).toBe(3);
      }
      expect(worldFaults(simulation)).toEqual([]);
    },
  );

  test('finishes what was being removed', () => {
    const simulation = startRun();
    simulation.dispatch(add('container', 2));
    runToQuiet(simulation);
    simulation.dispatch({ type: 'instance.remove', hostId: 'container', target: 'all' });
    simulation.dispatch(powerOff('container'));
    expect(statesOf(simulation, 'container')).toEqual(['removed', 'removed']);
    expect(worldFaults(simulation)).toEqual([]);
  });

  test('on a host that runs no guest kernel of its own is over in RAM as on any other', () => {
    const simulation = startRun({ config: { platforms: ['nested', 'kata', 'firecracker'] } });
    for (const platform of ['nested', 'kata', 'firecracker'] as const) {
      simulation.dispatch(add(platform, 2));
      runToQuiet(simulation);
      simulation.dispatch(powerOff(platform));
      const host = hostOf(simulation, platform);
      expect(freeBytes(simulation, platform)).toBe(host.spec.memoryBytes);
      expect(worldFaults(simulation)).toEqual([]);
      simulation.dispatch(powerOn(platform));
      runToQuiet(simulation);
      expect(hostOf(simulation, platform).state).toBe('up');
      expect(worldFaults(simulation)).toEqual([]);
    }
  });
});

test('a kernel panic takes all with it; only power brings the host back', () => {
  const simulation = startRun();
  simulation.dispatch(add('container', 3));
  runToQuiet(simulation);
  const panic = {
    type: 'instance.provoke',
    hostId: 'container',
    target: 'newest',
    fault: 'kernelPanic',
  } as const;
  expect(simulation.dispatch(panic)).toEqual({ accepted: 1, refusals: [] });
  runToQuiet(simulation);
  const host = hostOf(simulation, 'container');
  expect(host).toMatchObject({ state: 'panicked', serviceState: 'inactive' });
  expect(host.counts.ready).toBe(0);
  expect(freeBytes(simulation, 'container')).toBe(host.spec.memoryBytes);
  expect(simulation.dispatch(add('container')).refusals).toMatchObject([
    { code: 'host.down', state: 'panicked' },
  ]);
  simulation.dispatch(powerOn('container'));
  runToQuiet(simulation);
  expect(host.state).toBe('up');
  expect(simulation.dispatch(add('container')).accepted).toBe(1);
  expect(worldFaults(simulation)).toEqual([]);
});

test('a run with weeks in it is wound back and comes out the same', () => {
  const simulation = unbought();
  simulation.dispatch(order('vm'));
  runToQuiet(simulation);
  simulation.dispatch(add('vm', 2));
  const upMs = simulation.clockMs;
  simulation.advanceTo(upMs + 5000);
  simulation.dispatch(powerOff('vm'));
  simulation.dispatch(powerOn('vm'));
  simulation.advanceTo(upMs + 400_000);
  const hash = simulation.hash();
  for (const momentMs of [costs.hostOrderMs / 2, upMs + 1000, 0, upMs - 1]) {
    simulation.seek(momentMs);
    expect(worldFaults(simulation)).toEqual([]);
  }
  simulation.seek(costs.hostOrderMs / 2);
  expect(hostOf(simulation, 'vm').state).toBe('ordered');
  simulation.seek(upMs + 400_000);
  expect(hostOf(simulation, 'vm').state).toBe('up');
  expect(simulation.hash()).toBe(hash);
});
