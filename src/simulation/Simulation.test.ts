import { expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { phaseIndex } from '../world/phaseIndex.ts';
import { Phase } from '../world/Phase.ts';
import type { Simulation } from './Simulation.ts';
import { hostOf } from './testing/hostOf.ts';
import { runToQuiet } from './testing/runToQuiet.ts';
import { startRun } from './testing/startRun.ts';
import { statesOf } from './testing/statesOf.ts';

const GiB = 1024 ** 3;
const MiB = 1024 ** 2;
const exact = { costs: { variation: 0 } };

/** Containers, VMs or processes of an app, up and running. */
function running(
  hostId: 'bare' | 'vm' | 'container',
  appId: string,
  count = 1,
  changes: Parameters<typeof startRun>[0] = exact,
): Simulation {
  const simulation = startRun(changes);
  simulation.dispatch({ type: 'instance.add', hostId, appId, count });
  runToQuiet(simulation);
  return simulation;
}

/** Milliseconds from a wish until nothing is left to happen. */
function timeTaken(simulation: Simulation, wish: Parameters<Simulation['dispatch']>[0]): number {
  const fromMs = simulation.clockMs;
  expect(simulation.dispatch(wish).refusals).toEqual([]);
  runToQuiet(simulation);
  return simulation.clockMs - fromMs;
}

function residentOf(simulation: Simulation, row: number): number {
  const { memoryBytes } = hostOf(simulation, 'container').instances;
  const at = (kind: MemoryKind) => memoryBytes[row * MemoryKind.length + memoryKindIndex[kind]];
  return at('runtime') + at('app');
}

test('the OOM killer takes the largest process, and of equals the youngest', () => {
  const simulation = startRun({ host: { memoryBytes: 2 * GiB } });
  const container = hostOf(simulation, 'container');
  simulation.dispatch({ type: 'instance.fill', hostId: 'container', appId: 'node' });
  let before: number[] = [];
  while (container.counts.oomKilled === 0) {
    before = Array.from({ length: container.instances.count }, (_, row) =>
      residentOf(simulation, row),
    );
    simulation.advanceTo(simulation.nextEventMs);
  }
  expect(container.refusal).toMatchObject({
    code: 'oom.killed',
    row: before.lastIndexOf(Math.max(...before)),
  });
  runToQuiet(simulation);
  const victim = container.refusal?.row ?? -1;
  expect(container.instances.exitCode[victim]).toBe(137);
  expect(statesOf(simulation, 'container')[victim]).toBe('exited.killed');
});

test('a single large process dies for many small ones', () => {
  const simulation = running('bare', 'mysql', 1, { host: { memoryBytes: 2 * GiB } });
  simulation.dispatch({ type: 'instance.fill', hostId: 'bare', appId: 'python' });
  runToQuiet(simulation);
  expect(statesOf(simulation, 'bare')[0]).toBe('exited.killed');
  expect(hostOf(simulation, 'bare').refusal).toMatchObject({ code: 'oom.killed', row: 0 });
});

test.each([
  ['while it computes', 900],
  ['while it waits for the disk', 550],
])('a container paused %s goes on where it stood', (_, pauseMs) => {
  const simulation = startRun({ ...exact, host: { diskBytesPerS: 500e6 } });
  const { instances } = hostOf(simulation, 'container');
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 1 });
  simulation.advanceTo(pauseMs);
  const undisturbedMs = startAndWait();
  simulation.dispatch({ type: 'instance.pause', hostId: 'container', target: 0 });
  simulation.advanceTo(60_000);
  expect(statesOf(simulation, 'container')).toEqual(['paused']);
  simulation.dispatch({ type: 'instance.resume', hostId: 'container', target: 0 });
  runToQuiet(simulation);
  // The read goes on for the page cache while the container is frozen: what is left is what it computes.
  const left = pauseMs > 600 ? undisturbedMs - pauseMs : 105.821 + 268.132;
  expect(instances.readyMs[0]).toBeCloseTo(60_000 + left, 6);
});

function startAndWait(): number {
  const simulation = running('container', 'node', 1, { ...exact, host: { diskBytesPerS: 500e6 } });
  return hostOf(simulation, 'container').instances.readyMs[0];
}

test('a ready instance stays ready through a pause, with the readiness it had', () => {
  const simulation = running('vm', 'nginx');
  const { instances, counts } = hostOf(simulation, 'vm');
  const [readyMs] = instances.readyMs;
  expect(counts.ready).toBe(1);
  const before = simulation.snapshot.hosts.map(({ memoryBytes }) => [...memoryBytes]);
  simulation.dispatch({ type: 'instance.pause', hostId: 'vm', target: 'newest' });
  expect(hostOf(simulation, 'vm').counts).toMatchObject({ ready: 0, paused: 1 });
  expect(simulation.snapshot.hosts.map(({ memoryBytes }) => [...memoryBytes])).toEqual(before);
  simulation.dispatch({ type: 'instance.resume', hostId: 'vm', target: 'newest' });
  expect(hostOf(simulation, 'vm').counts).toMatchObject({ ready: 1, paused: 0 });
  expect(instances.readyMs[0]).toBe(readyMs);
});

test('node sits out the 10 s grace of docker stop, nginx ends at once', () => {
  const stop = { type: 'instance.stop', hostId: 'container', target: 'newest' } as const;
  const node = running('container', 'node');
  expect(timeTaken(node, stop)).toBeCloseTo(10_000 + 197.8, 6);
  expect(hostOf(node, 'container').instances.exitCode[0]).toBe(137);
  const nginx = running('container', 'nginx');
  expect(timeTaken(nginx, stop)).toBeCloseTo(275.94, 6);
  expect(hostOf(nginx, 'container').instances.exitCode[0]).toBe(0);
});

test('docker kill ends with 137 whatever the app would have done with a SIGTERM', () => {
  const nginx = running('container', 'nginx');
  const kill = { type: 'instance.kill', hostId: 'container', target: 0 } as const;
  expect(timeTaken(nginx, kill)).toBeCloseTo(197.8, 6);
  expect(hostOf(nginx, 'container').instances.exitCode[0]).toBe(137);
});

test('a plain process dies of the SIGTERM it does not handle: 143, of a SIGKILL: 137', () => {
  const node = running('bare', 'node', 2);
  node.dispatch({ type: 'instance.stop', hostId: 'bare', target: 0 });
  node.dispatch({ type: 'instance.kill', hostId: 'bare', target: 1 });
  expect([...hostOf(node, 'bare').instances.exitCode.subarray(0, 2)]).toEqual([143, 137]);
});

test('virsh destroy pulls the plug: the app in the VM leaves no exit code, one shut down leaves 0', () => {
  const node = running('vm', 'node', 2);
  node.dispatch({ type: 'instance.kill', hostId: 'vm', target: 0 });
  node.dispatch({ type: 'instance.stop', hostId: 'vm', target: 1 });
  runToQuiet(node);
  expect([...hostOf(node, 'vm').instances.exitCode.subarray(0, 2)]).toEqual([-1, 0]);
});

test('removing a running container kills it first, and gives back all it had', () => {
  const simulation = startRun(exact);
  const container = hostOf(simulation, 'container');
  const engineBytes = container.memoryBytes[memoryKindIndex.engine];
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'mysql', count: 1 });
  runToQuiet(simulation);
  const imageBytes = container.diskUsedBytes - container.instances.diskBytes[0];
  simulation.dispatch({ type: 'instance.remove', hostId: 'container', target: 'newest' });
  expect(statesOf(simulation, 'container')).toEqual(['running.killing']);
  simulation.advanceTo(simulation.nextEventMs);
  expect(statesOf(simulation, 'container')).toEqual(['removing']);
  const again = simulation.dispatch({ type: 'instance.remove', hostId: 'container', target: 0 });
  expect(again.refusals).toMatchObject([{ code: 'event.illegal', state: 'removing' }]);
  runToQuiet(simulation);
  expect(statesOf(simulation, 'container')).toEqual(['removed']);
  expect(container.counts).toMatchObject({ asked: 1, removed: 1, ready: 0 });
  expect(container.diskUsedBytes).toBe(imageBytes);
  expect(container.memoryBytes[memoryKindIndex.engine]).toBe(engineBytes);
  const { hostKernel, hostOs, engine, pageCache, free } = memoryKindIndex;
  const left = [hostKernel, hostOs, engine, pageCache, free];
  const sum = left.reduce((total, kind) => total + container.memoryBytes[kind], 0);
  expect(sum).toBe(container.spec.memoryBytes);
});

test('"newest" and "all" pass over those that cannot obey', () => {
  const simulation = running('container', 'nginx', 2, { config: { preloaded: false } });
  simulation.dispatch({ type: 'instance.add', hostId: 'container', appId: 'node', count: 1 });
  expect(statesOf(simulation, 'container')[2]).toBe('created.pulling');
  const remove = (target: 'newest' | 'all') =>
    simulation.dispatch({ type: 'instance.remove', hostId: 'container', target });
  expect(remove('newest')).toEqual({ accepted: 1, refusals: [] });
  expect(statesOf(simulation, 'container')).toEqual([
    'running.ready',
    'running.killing',
    'created.pulling',
  ]);
  expect(remove('all')).toEqual({ accepted: 1, refusals: [] });
  expect(remove('all').refusals).toMatchObject([{ code: 'target.none' }]);
});

test('a VM started again keeps its disk and only boots', () => {
  const simulation = running('vm', 'nginx', 1, { config: { preloaded: false } });
  const vm = hostOf(simulation, 'vm');
  const diskBytes = vm.diskUsedBytes;
  const firstMs = vm.instances.readyMs[0];
  expect(vm.instances.phaseStartMs[phaseIndex.clone]).toBeGreaterThan(0);
  simulation.dispatch({ type: 'instance.stop', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  expect(statesOf(simulation, 'vm')).toEqual(['shutoff.stopped']);
  expect(vm.diskUsedBytes).toBe(diskBytes);
  simulation.dispatch({ type: 'instance.start', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  expect(vm.diskUsedBytes).toBe(diskBytes);
  expect(vm.instances.phaseStartMs[phaseIndex.pull]).toBeNaN();
  expect(vm.instances.phaseStartMs[phaseIndex.clone]).toBeNaN();
  expect(vm.instances.readyMs[0] - vm.instances.askedMs[0]).toBeLessThan(firstMs);
  expect(vm.counts).toMatchObject({ asked: 1, ready: 1 });
});

test('a container started again keeps its writable layer and is not created twice', () => {
  const simulation = running('container', 'mysql');
  const { instances } = hostOf(simulation, 'container');
  const [diskBytes] = instances.diskBytes;
  simulation.dispatch({ type: 'instance.stop', hostId: 'container', target: 0 });
  runToQuiet(simulation);
  expect(statesOf(simulation, 'container')).toEqual(['exited.ended']);
  simulation.dispatch({ type: 'instance.start', hostId: 'container', target: 0 });
  expect(statesOf(simulation, 'container')).toEqual(['exited.starting']);
  runToQuiet(simulation);
  expect(statesOf(simulation, 'container')).toEqual(['running.ready']);
  expect(instances.diskBytes[0]).toBe(diskBytes);
  const begun = Phase.filter((_, index) => !Number.isNaN(instances.phaseStartMs[index]));
  expect(begun).toEqual(['namespaces', 'runtime', 'app']);
});

test('RAM promised to VMs still being cloned is not promised twice', () => {
  const simulation = startRun({ host: { memoryBytes: 8 * GiB } });
  const vm = hostOf(simulation, 'vm');
  const free = vm.memoryBytes[memoryKindIndex.free];
  const each = GiB + Math.round((24.3 + 2.49) * MiB);
  const fitting = Math.floor(free / each);
  const first = simulation.dispatch({
    type: 'instance.add',
    hostId: 'vm',
    appId: 'node',
    count: fitting,
  });
  expect(first).toEqual({ accepted: fitting, refusals: [] });
  expect(new Set(statesOf(simulation, 'vm'))).toEqual(new Set(['shutoff.cloning']));
  // Nothing is taken yet, and still there is no room for one more.
  expect(vm.memoryBytes[memoryKindIndex.free]).toBe(free);
  const more = simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'node', count: 1 });
  expect(more).toMatchObject({
    accepted: 0,
    refusals: [{ code: 'memory.short', needBytes: each, leftBytes: free - fitting * each }],
  });
  runToQuiet(simulation);
  expect(vm.counts).toMatchObject({ asked: fitting + 1, ready: fitting, refused: 1, oomKilled: 0 });
});

test('a stopped VM gives its RAM back, and has to ask for it again', () => {
  const simulation = running('vm', 'node', 1, { config: { vmMemoryBytes: 10 * GiB } });
  simulation.dispatch({ type: 'instance.stop', hostId: 'vm', target: 0 });
  runToQuiet(simulation);
  simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'node', count: 1 });
  const start = simulation.dispatch({ type: 'instance.start', hostId: 'vm', target: 0 });
  expect(start.refusals).toMatchObject([{ code: 'memory.short', row: 0 }]);
  expect(statesOf(simulation, 'vm')[0]).toBe('shutoff.stopped');
});

test('a guest too small for its OS is refused with both figures', () => {
  const simulation = startRun({ config: { vmMemoryBytes: 64 * MiB } });
  const { refusals } = simulation.dispatch({
    type: 'instance.add',
    hostId: 'vm',
    appId: 'mysql',
    count: 3,
  });
  expect(refusals).toMatchObject([{ code: 'guest.tooSmall', leftBytes: 64 * MiB }]);
  expect(refusals[0].needBytes).toBeGreaterThan(64 * MiB);
  expect(hostOf(simulation, 'vm').counts).toMatchObject({ asked: 3, refused: 3 });
});

test('what two images share is fetched and stored once', () => {
  const simulation = startRun({ config: { preloaded: false } });
  const container = hostOf(simulation, 'container');
  const pull = (imageRef: string) => {
    const before = container.diskUsedBytes;
    simulation.dispatch({ type: 'image.pull', hostId: 'container', imageRef });
    const onTheWire = container.pulls
      .flatMap(({ layers }) => layers)
      .filter(({ state }) => state !== 'Already exists')
      .reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
    runToQuiet(simulation);
    return { onTheWire, stored: container.diskUsedBytes - before };
  };
  const node = pull('node:22-bookworm');
  const python = pull('python:3.12-bookworm');
  expect(node.onTheWire).toBeGreaterThan(300e6);
  expect(python.onTheWire).toBe(31_882_152);
  // On disk each of its own layers is 2.85 times its size on the wire, rounded a layer.
  expect(Math.abs(python.stored - 2.85 * 31_882_152)).toBeLessThan(8);
  expect(pull('node:22-bookworm')).toEqual({ onTheWire: 0, stored: 0 });
});

test('two pulls at once wait for a shared layer instead of fetching it twice', () => {
  const simulation = startRun({ config: { preloaded: false } });
  const container = hostOf(simulation, 'container');
  for (const imageRef of ['node:22-bookworm', 'python:3.12-bookworm']) {
    simulation.dispatch({ type: 'image.pull', hostId: 'container', imageRef });
  }
  const downloads = container.disk
    .filter(({ kind }) => kind === 'download')
    .map(({ name }) => name);
  expect(new Set(downloads).size).toBe(downloads.length);
  runToQuiet(simulation);
  expect(container.disk.some(({ kind }) => kind === 'download')).toBe(false);
  const wanted = catalogue.images
    .filter(({ ref }) => ['node:22-bookworm', 'python:3.12-bookworm'].includes(ref))
    .flatMap(({ layers }) => layers.map(({ digest }) => digest));
  const stored = container.disk.filter(({ kind }) => kind === 'layer').map(({ name }) => name);
  expect(stored.sort()).toEqual([...new Set(wanted)].sort());
});

test('pulls granted together never find the disk full half-way', () => {
  const simulation = startRun({ config: { preloaded: false }, host: { diskBytes: 20e9 } });
  const container = hostOf(simulation, 'container');
  const answers = catalogue.images.map(({ ref }) =>
    simulation.dispatch({ type: 'image.pull', hostId: 'container', imageRef: ref }),
  );
  const refused = answers.flatMap(({ refusals }) => refusals);
  const diskBytes = container.diskUsedBytes;
  runToQuiet(simulation);
  expect(container.diskUsedBytes).toBe(diskBytes);
  expect(diskBytes).toBeLessThanOrEqual(20e9);
  for (const { code, needBytes, leftBytes } of refused) {
    expect(code).toBe('disk.short');
    expect(needBytes).toBeGreaterThan(leftBytes ?? Infinity);
  }
});

test('a clone is refused by a full disk with what it needs and what is left', () => {
  const simulation = startRun({
    host: { diskBytes: 20e9, memoryBytes: 64 * GiB },
    config: { guestOsId: 'windows', vmMemoryBytes: 3 * GiB },
  });
  const answer = simulation.dispatch({ type: 'instance.fill', hostId: 'vm', appId: 'node' });
  expect(answer).toMatchObject({ accepted: 0, refusals: [{ code: 'disk.short' }] });
});

test('file pages nobody maps any more make room for others', () => {
  const simulation = running('bare', 'java', 3, { host: { memoryBytes: 2 * GiB } });
  const bare = hostOf(simulation, 'bare');
  simulation.dispatch({ type: 'instance.stop', hostId: 'bare', target: 'all' });
  const cachedBytes = bare.hostCacheBytes;
  expect(cachedBytes).toBeGreaterThan(50e6);
  simulation.dispatch({ type: 'instance.fill', hostId: 'bare', appId: 'mysql' });
  runToQuiet(simulation);
  expect(bare.refusal).toMatchObject({ code: 'oom.killed' });
  expect(bare.hostCacheBytes).toBeLessThan(cachedBytes);
});

test('new hardware empties the hosts, other knobs hold from the next instance on', () => {
  const simulation = running('vm', 'nginx');
  const vm = hostOf(simulation, 'vm');
  simulation.dispatch({ type: 'run.configure', patch: { vmMemoryBytes: 2 * GiB } });
  expect(vm.counts.ready).toBe(1);
  simulation.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'nginx', count: 1 });
  const ramOf = (row: number) => simulation.recipeOf('vm', row)?.guestMemoryBytes;
  expect([ramOf(0), ramOf(1)]).toEqual([GiB, 2 * GiB]);
  const hardware = { ...simulation.snapshot.config.host, cores: 2 };
  simulation.dispatch({ type: 'run.configure', patch: { host: hardware } });
  expect(vm.instances.count).toBe(0);
  expect(vm.spec.cores).toBe(2);
  expect(simulation.nextEventMs).toBe(Infinity);
  simulation.seek(0);
  expect(hostOf(simulation, 'vm').spec.cores).toBe(8);
});

test('a config out of range is refused by the name of its knob', () => {
  expect(() => startRun({ host: { cores: 0 } })).toThrow('"host.cores" is out of range');
  const answer = startRun().dispatch({ type: 'run.configure', patch: { overcommitRatio: 0.5 } });
  expect(answer).toMatchObject({
    accepted: 0,
    refusals: [{ code: 'config.invalid', event: 'overcommitRatio' }],
  });
});

test('no run is asked to reach the end of time', () => {
  expect(() => startRun().advanceTo(Infinity)).toThrow(RangeError);
  expect(() => startRun().seek(NaN)).toThrow(RangeError);
});
