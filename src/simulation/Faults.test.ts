import { describe, expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { Fault } from '../world/Fault.ts';
import { Harm } from '../world/Harm.ts';
import type { Intent } from '../world/Intent.ts';
import type { KernelOwner } from '../world/KernelOwner.ts';
import { Platform } from '../world/Platform.ts';
import { Vitality } from '../world/Vitality.ts';
import type { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun, type RunChanges } from './testing/startRun.ts';
import { statesOf } from './testing/statesOf.ts';
import { worldFaults } from './testing/worldFaults.ts';

const add = (hostId: Platform, count: number, appId = 'nginx'): Intent => ({
  type: 'instance.add',
  hostId,
  appId,
  count,
});
const wish = (
  type: 'instance.start' | 'instance.stop' | 'instance.kill' | 'instance.pause' | 'instance.resume',
  hostId: Platform,
  target: number | 'all',
): Intent => ({ type, hostId, target });
const provoke = (hostId: Platform, fault: Fault, target: number | 'newest' = 'newest'): Intent => ({
  type: 'instance.provoke',
  hostId,
  target,
  fault,
});

/** So many instances that are ready; the middle of three is what faults begin in. */
function running(hostId: Platform, count = 3, changes: RunChanges = {}): Simulation {
  const simulation = startRun({ ...changes, config: { ...changes.config, platforms: [hostId] } });
  simulation.dispatch(add(hostId, count));
  runToQuiet(simulation);
  expect(hostOf(simulation, hostId).counts.ready).toBe(count);
  return simulation;
}

function harmsOf(simulation: Simulation, hostId: Platform): Harm[] {
  const { instances } = hostOf(simulation, hostId);
  return Array.from(instances.harm.subarray(0, instances.count), (harm) => Harm[harm]);
}

function vitalitiesOf(simulation: Simulation, hostId: Platform): Vitality[] {
  const { instances } = hostOf(simulation, hostId);
  return Array.from(instances.vitality.subarray(0, instances.count), (index) => Vitality[index]);
}

/** What a neighbour suffers from a fault in another instance, by whose kernel they run on. */
const neighbourHarm: Readonly<Record<Fault, Readonly<Record<KernelOwner, Harm>>>> = {
  kernelPanic: { host: 'killed', shared: 'killed', own: 'none', sentry: 'none' },
  forkBomb: { host: 'starved', shared: 'starved', own: 'none', sentry: 'none' },
  kernelExploit: { host: 'exposed', shared: 'exposed', own: 'none', sentry: 'none' },
  // Cores are not the kernel's: only a number of vCPUs keeps the load away from them.
  noisyNeighbour: { host: 'slowed', shared: 'slowed', own: 'none', sentry: 'slowed' },
};

describe.each(Platform)('on %s', (platform) => {
  const { kernel } = catalogue.presets[platform];

  test.each(Fault)('%s hurts whoever shares what it breaks, and no one else', (fault) => {
    const simulation = running(platform);
    expect(simulation.dispatch(provoke(platform, fault, 1))).toEqual({ accepted: 1, refusals: [] });
    const harm = neighbourHarm[fault][kernel];
    expect(harmsOf(simulation, platform)).toEqual([harm, 'source', harm]);
    const { trouble } = hostOf(simulation, platform);
    const wide = kernel === 'shared' ? 'guest' : 'host';
    expect(trouble).toEqual({
      fault,
      row: 1,
      atMs: simulation.clockMs,
      reach: harm === 'none' ? 'instance' : wide,
      hurt: harm === 'none' ? 0 : 2,
    });
    expect(worldFaults(simulation)).toEqual([]);
    const own = fault === 'kernelPanic' ? 'failed' : 'ready';
    const theirs = harm === 'killed' ? 'failed' : 'ready';
    expect(vitalitiesOf(simulation, platform)).toEqual([theirs, own, theirs]);
  });

  test.each(Fault.filter((fault) => fault !== 'kernelPanic'))(
    '%s is over once its source is gone',
    (fault) => {
      const simulation = running(platform);
      simulation.dispatch(provoke(platform, fault, 1));
      simulation.dispatch(wish('instance.kill', platform, 1));
      runToQuiet(simulation);
      expect(hostOf(simulation, platform).trouble).toBeNull();
      expect(harmsOf(simulation, platform)).toEqual(['none', 'none', 'none']);
      expect(hostOf(simulation, platform).busyCores).toBe(0);
      expect(simulation.dispatch(add(platform, 1)).accepted).toBe(1);
    },
  );
});

describe('a kernel panic', () => {
  test.each(['bare', 'container'] as const)('of the host takes %s down until power', (platform) => {
    const simulation = running(platform);
    simulation.dispatch(provoke(platform, 'kernelPanic'));
    expect(hostOf(simulation, platform).state).toBe('panicked');
    expect(simulation.dispatch(add(platform, 1)).refusals[0]).toMatchObject({
      code: 'host.down',
      state: 'panicked',
    });
    simulation.dispatch({ type: 'host.powerOn', hostId: platform });
    expect(harmsOf(simulation, platform)).toEqual(['killed', 'killed', 'source']);
    runToQuiet(simulation);
    expect(hostOf(simulation, platform)).toMatchObject({ state: 'up', trouble: null });
    expect(harmsOf(simulation, platform)).toEqual(['none', 'none', 'none']);
    expect(simulation.dispatch(wish('instance.start', platform, 'all')).accepted).toBe(3);
  });

  test('of a guest crashes its VM, which keeps its RAM until it is destroyed', () => {
    const simulation = running('vm');
    const freeBytes = hostOf(simulation, 'vm').memoryBytes.at(-1);
    simulation.dispatch(provoke('vm', 'kernelPanic', 0));
    expect(statesOf(simulation, 'vm')).toEqual(['crashed', 'running.ready', 'running.ready']);
    expect(hostOf(simulation, 'vm').memoryBytes.at(-1)).toBe(freeBytes);
    simulation.dispatch(wish('instance.kill', 'vm', 0));
    expect(hostOf(simulation, 'vm').trouble).toBeNull();
  });

  test('of a hidden VM ends all containers in it, also those on their way, and not the host', () => {
    const simulation = running('nested', 2, { config: { preloaded: false } });
    simulation.dispatch(add('nested', 1, 'java'));
    simulation.dispatch(provoke('nested', 'kernelPanic', 0));
    expect(hostOf(simulation, 'nested')).toMatchObject({ state: 'up', trouble: { hurt: 2 } });
    expect(hostOf(simulation, 'nested').pulls).toEqual([]);
    expect(worldFaults(simulation)).toEqual([]);
    expect(simulation.dispatch(wish('instance.start', 'nested', 1)).accepted).toBe(1);
    expect(harmsOf(simulation, 'nested')).toEqual(['source', 'none', 'killed']);
    expect(simulation.dispatch(wish('instance.start', 'nested', 'all')).accepted).toBe(2);
    expect(hostOf(simulation, 'nested').trouble).toBeNull();
    runToQuiet(simulation);
    expect(hostOf(simulation, 'nested').counts.ready).toBe(3);
  });

  test('of one container’s own kernel ends that container', () => {
    for (const platform of ['kata', 'gvisor'] as const) {
      const simulation = running(platform);
      simulation.dispatch(provoke(platform, 'kernelPanic', 2));
      expect(statesOf(simulation, platform)[2]).toBe('exited.killed');
      expect(hostOf(simulation, platform).counts.ready).toBe(2);
    }
  });
});

describe('a fork bomb', () => {
  // 16 GiB / 8 / 16 KiB
  const tableSize = 131_072;

  test.each(['bare', 'container', 'nested'] as const)(
    'in %s fills the table that all starts need',
    (platform) => {
      const simulation = running(platform);
      simulation.dispatch(wish('instance.kill', platform, 0));
      runToQuiet(simulation);
      simulation.dispatch(provoke(platform, 'forkBomb'));
      const full = { code: 'processes.full', count: tableSize };
      expect(simulation.dispatch(add(platform, 5))).toMatchObject({
        accepted: 0,
        refusals: [{ ...full, appId: 'nginx' }],
      });
      expect(simulation.dispatch(wish('instance.start', platform, 0)).refusals[0]).toMatchObject({
        ...full,
        row: 0,
      });
      expect(hostOf(simulation, platform).counts.ready).toBe(2);
    },
  );

  test('with a limit of its own is stuck there, and others start as before', () => {
    const simulation = running('container', 3, { config: { containerPidsLimit: 100 } });
    simulation.dispatch(provoke('container', 'forkBomb'));
    expect(hostOf(simulation, 'container').trouble).toMatchObject({ reach: 'instance', hurt: 0 });
    expect(simulation.dispatch(add('container', 5)).accepted).toBe(5);
  });

  test('keeps the limit it was started under', () => {
    const simulation = running('container', 1);
    simulation.dispatch({ type: 'run.configure', patch: { containerPidsLimit: 100 } });
    simulation.dispatch(add('container', 1));
    runToQuiet(simulation);
    simulation.dispatch(provoke('container', 'forkBomb', 1));
    expect(hostOf(simulation, 'container').trouble?.hurt).toBe(0);
    simulation.dispatch(provoke('container', 'forkBomb', 0));
    expect(hostOf(simulation, 'container').trouble?.hurt).toBe(1);
  });

  test('leaves the host alone when it fills a guest’s table', () => {
    for (const platform of ['vm', 'firecracker', 'kata', 'gvisor'] as const) {
      const simulation = running(platform);
      simulation.dispatch(provoke(platform, 'forkBomb'));
      expect(simulation.dispatch(add(platform, 2)).accepted).toBe(2);
    }
  });
});

describe('a noisy neighbour', () => {
  /** Time until the last of eight new instances is ready, on a host of so many cores. */
  function startMs(platform: Platform, cores: number, isNoisy: boolean): number {
    const simulation = running(platform, 1, { host: { cores } });
    if (isNoisy) simulation.dispatch(provoke(platform, 'noisyNeighbour', 0));
    const sinceMs = simulation.clockMs;
    simulation.dispatch(add(platform, 8, 'java'));
    runToQuiet(simulation);
    const { readyMs } = hostOf(simulation, platform).instances;
    return Math.max(...readyMs.subarray(1, 9)) - sinceMs;
  }
  const slowdown = (platform: Platform, cores: number): number =>
    startMs(platform, cores, true) / startMs(platform, cores, false);

  test('keeps as many cores busy as its walls allow', () => {
    for (const platform of Platform) {
      const simulation = running(platform);
      simulation.dispatch(provoke(platform, 'noisyNeighbour'));
      const cores = catalogue.presets[platform].kernel === 'own' ? 1 : 8;
      expect(hostOf(simulation, platform).busyCores).toBe(cores);
    }
  });

  test('makes starts take longer: a process by each thread it runs, a container or VM by one share', () => {
    // Eight single-threaded starts against eight busy threads lose about half the cores.
    expect(slowdown('bare', 8)).toBeGreaterThan(1.5);
    for (const platform of Platform.filter((one) => one !== 'bare')) {
      expect(slowdown(platform, 8)).toBeLessThan(1.1);
      expect(slowdown(platform, 2)).toBeGreaterThan(1.05);
    }
  });

  test('on one vCPU of a VM leaves the other cores to starts', () => {
    for (const platform of ['vm', 'windows', 'firecracker', 'unikernel'] as const) {
      expect(slowdown(platform, 10)).toBeCloseTo(1, 9);
    }
    expect(slowdown('bare', 10)).toBeGreaterThan(1.5);
    expect(slowdown('container', 10)).toBeGreaterThan(1.01);
  });

  test('on one vCPU of a VM is felt where cores are few', () => {
    const simulation = running('vm', 2, { host: { cores: 1 } });
    simulation.dispatch(provoke('vm', 'noisyNeighbour', 0));
    expect(harmsOf(simulation, 'vm')).toEqual(['source', 'slowed']);
  });

  test('is still while it is paused, and starts again with it', () => {
    for (const platform of ['bare', 'vm', 'container'] as const) {
      const simulation = running(platform);
      simulation.dispatch(provoke(platform, 'noisyNeighbour', 1));
      simulation.dispatch(wish('instance.pause', platform, 1));
      expect(hostOf(simulation, platform)).toMatchObject({ busyCores: 0, trouble: { hurt: 0 } });
      simulation.dispatch(wish('instance.resume', platform, 1));
      expect(hostOf(simulation, platform).busyCores).toBeGreaterThan(0);
    }
  });

  test('is over when another fault takes its place', () => {
    const simulation = running('container');
    simulation.dispatch(provoke('container', 'noisyNeighbour', 1));
    simulation.dispatch(provoke('container', 'kernelExploit', 0));
    expect(hostOf(simulation, 'container').busyCores).toBe(0);
    expect(harmsOf(simulation, 'container')).toEqual(['source', 'exposed', 'exposed']);
  });
});

test('a newcomer on a kernel that was taken over is exposed as well', () => {
  const simulation = running('container', 1);
  simulation.dispatch(provoke('container', 'kernelExploit'));
  expect(hostOf(simulation, 'container').trouble).toMatchObject({ reach: 'host', hurt: 0 });
  simulation.dispatch(add('container', 1));
  expect(harmsOf(simulation, 'container')).toEqual(['source', 'exposed']);
  runToQuiet(simulation);
  simulation.dispatch(wish('instance.kill', 'container', 1));
  runToQuiet(simulation);
  expect(harmsOf(simulation, 'container')).toEqual(['source', 'none']);
});

test('the power going takes a load with it', () => {
  const simulation = running('bare');
  simulation.dispatch(provoke('bare', 'noisyNeighbour'));
  simulation.dispatch({ type: 'host.powerOff', hostId: 'bare' });
  expect(hostOf(simulation, 'bare')).toMatchObject({ busyCores: 0, trouble: null });
});

test('nothing goes wrong in what is not up', () => {
  const simulation = startRun();
  expect(simulation.dispatch(provoke('vm', 'kernelPanic')).refusals[0].code).toBe('target.none');
  simulation.dispatch(add('vm', 1));
  expect(simulation.dispatch(provoke('vm', 'kernelPanic', 0)).refusals[0]).toMatchObject({
    code: 'event.illegal',
    row: 0,
  });
  expect(hostOf(simulation, 'vm').trouble).toBeNull();
});

test('wound back before a fault, a run is well again, and wound forward it is hurt as before', () => {
  const simulation = running('bare');
  const beforeMs = simulation.clockMs;
  simulation.advanceTo(beforeMs + 100);
  simulation.dispatch(provoke('bare', 'noisyNeighbour'));
  simulation.dispatch(add('bare', 20));
  simulation.advanceTo(beforeMs + 60_000);
  const hash = simulation.hash();
  const harms = harmsOf(simulation, 'bare');
  simulation.seek(beforeMs);
  expect(harmsOf(simulation, 'bare')).toEqual(['none', 'none', 'none']);
  expect(hostOf(simulation, 'bare').busyCores).toBe(0);
  simulation.seek(beforeMs + 60_000);
  expect(harmsOf(simulation, 'bare')).toEqual(harms);
  expect(simulation.hash()).toBe(hash);
});
