import type { ChartTable } from '../../world/ChartTable.ts';
import type { HostCounts } from '../../world/HostCounts.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import { Phase } from '../../world/Phase.ts';
import { phaseIndex } from '../../world/phaseIndex.ts';
import type { Family } from '../../world/Family.ts';
import { Vitality } from '../../world/Vitality.ts';

const MiB = 1024 ** 2;
const GiB = 1024 ** 3;

type Parts = Partial<Record<MemoryKind, number>>;

/** Memory in MiB: the host's own, then one instance's. */
const memoryMiB: Readonly<Record<Family, readonly [Parts, Parts]>> = {
  bare: [
    { hostKernel: 120, hostOs: 300 },
    { app: 86, runtime: 46 },
  ],
  vm: [
    { hostKernel: 120, hostOs: 300, hypervisor: 60 },
    {
      vmProcess: 40,
      guestKernel: 92,
      guestOs: 208,
      pageCache: 120,
      runtime: 46,
      app: 84,
      reservedIdle: 418,
    },
  ],
  container: [
    { hostKernel: 120, hostOs: 300, engine: 110 },
    { shim: 14, runtime: 46, app: 86 },
  ],
};

const phases: Readonly<Record<Family, readonly (readonly [Phase, number])[]>> = {
  bare: [
    ['exec', 0],
    ['runtime', 5],
    ['app', 60],
  ],
  vm: [
    ['vmm', 0],
    ['firmware', 400],
    ['kernel', 1900],
    ['init', 3700],
    ['runtime', 9000],
    ['app', 9400],
  ],
  container: [
    ['create', 0],
    ['namespaces', 90],
    ['runtime', 260],
    ['app', 400],
  ],
};

const readyAfterMs: Readonly<Record<Family, number>> = { bare: 300, vm: 10_000, container: 710 };

const chart: ChartTable = {
  id: 'container',
  states: [
    { path: 'created.idle', vitality: 'off' },
    { path: 'running.app', vitality: 'starting' },
    { path: 'running.ready', vitality: 'ready' },
    { path: 'paused', vitality: 'paused' },
    { path: 'exited.killed', vitality: 'failed' },
  ],
  events: ['container.start', 'container.pause', 'container.unpause', 'container.kill'],
  next: Int16Array.from([1, -1, -1, -1, -1, 3, -1, 4, -1, 3, -1, 4, -1, -1, 2, 4, 1, -1, -1, -1]),
  actions: [],
  initial: 0,
};

/** A host of 16 GiB and 8 cores with `count` ready instances of the first app. */
export function sampleHost(platform: Family, count: number): HostSnapshot {
  const [own, each] = memoryMiB[platform];
  const kinds = MemoryKind.length;
  const memoryBytes = new Float64Array(kinds);
  const instanceBytes = new Float64Array(count * kinds);
  const phaseStartMs = new Float64Array(count * Phase.length).fill(NaN);
  const add = (into: Float64Array, kind: MemoryKind, bytes: number, row = 0) => {
    const index = row * kinds + memoryKindIndex[kind];
    into[index] = (into[index] ?? 0) + bytes;
  };
  for (const [kind, mib] of Object.entries(own)) add(memoryBytes, kind as MemoryKind, mib * MiB);
  for (let row = 0; row < count; row += 1) {
    for (const [kind, mib] of Object.entries(each)) {
      add(memoryBytes, kind as MemoryKind, mib * MiB);
      add(instanceBytes, kind as MemoryKind, mib * MiB, row);
    }
    for (const [phase, startMs] of phases[platform])
      phaseStartMs[row * Phase.length + phaseIndex[phase]] = startMs;
  }
  const usedBytes = memoryBytes.reduce((sum, bytes) => sum + bytes, 0);
  add(memoryBytes, 'free', 16 * GiB - usedBytes);
  const counts: HostCounts = {
    asked: count,
    starting: 0,
    ready: count,
    paused: 0,
    stopping: 0,
    off: 0,
    removed: 0,
    refused: 0,
    oomKilled: 0,
  };
  const diskEach = platform === 'vm' ? 4e9 : 1e7;
  return {
    id: platform,
    platform,
    family: platform,
    kernel: platform === 'vm' ? 'own' : 'host',
    spec: {
      memoryBytes: 16 * GiB,
      cores: 8,
      diskBytes: 256e9,
      diskBytesPerS: 2e9,
      networkBytesPerS: 125e6,
    },
    state: 'up',
    serviceState: platform === 'bare' ? '' : 'running',
    chart,
    memoryBytes,
    hostCacheBytes: 0,
    swapUsedBytes: 0,
    step: null,
    stepStartMs: new Float64Array(7).fill(NaN),
    stepSpentMs: new Float64Array(7).fill(NaN),
    upMs: 0,
    trouble: null,
    diskUsedBytes: 2.4e9 + count * diskEach,
    disk: [
      { kind: 'hostOs', name: '', bytes: 2.4e9, count: 1 },
      { kind: platform === 'vm' ? 'clone' : 'writable', name: '', bytes: diskEach, count },
    ],
    busyCores: 2.5,
    diskBusyBytesPerS: 0,
    networkBusyBytesPerS: 0,
    instances: {
      count,
      app: new Uint8Array(count),
      state: new Uint8Array(count).fill(2),
      vitality: new Uint8Array(count).fill(Vitality.indexOf('ready')),
      phase: new Uint8Array(count).fill(255),
      memoryBytes: instanceBytes,
      swappedBytes: new Float64Array(instanceBytes.length),
      mergedBytes: new Float64Array(instanceBytes.length),
      balloonBytes: new Float64Array(count),
      balloonPeakBytes: new Float64Array(count),
      diskBytes: new Float64Array(count).fill(diskEach),
      askedMs: new Float64Array(count),
      readyMs: new Float64Array(count).fill(readyAfterMs[platform]),
      startEndMs: new Float64Array(count).fill(readyAfterMs[platform]),
      phaseStartMs,
      harm: new Uint8Array(count),
      dataWrittenMs: new Float64Array(count).fill(NaN),
      exitCode: new Int16Array(count).fill(-1),
    },
    counts,
    lastReadyMs: count > 0 ? readyAfterMs[platform] : NaN,
    pulls: [],
    refusal: null,
  };
}
