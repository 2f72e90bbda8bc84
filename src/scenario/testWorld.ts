import type { HostCounts } from '../world/HostCounts.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { Family } from '../world/Family.ts';
import type { Refusal } from '../world/Refusal.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { Vitality } from '../world/Vitality.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';

const gib = 2 ** 30;

/** A host of `testWorld`: how many instances are ready, what each holds, and what else is to be seen. */
export interface TestHost {
  readonly id: Family;
  readonly ready?: number;
  readonly starting?: number;
  readonly instanceBytes?: Partial<Record<MemoryKind, number>>;
  readonly lastReadyMs?: number;
  readonly diskUsedBytes?: number;
  readonly refusal?: Refusal | null;
  readonly state?: string;
}

/** For tests: a world of 16 GiB hosts with so many instances, all alike. */
export function testWorld(hosts: readonly TestHost[], timeMs = 0): WorldSnapshot {
  const config: RunConfig = {
    seed: 1,
    platforms: hosts.map(({ id }) => id),
    host: {
      memoryBytes: 16 * gib,
      cores: 8,
      diskBytes: 500e9,
      diskBytesPerS: 2e9,
      networkBytesPerS: 125e6,
    },
    guestOsId: 'debian',
    vmMemoryBytes: gib,
    cloneKind: 'full',
    overcommitRatio: 1,
    preloaded: true,
    ksm: false,
    swapBytes: 0,
    containerMemoryLimitBytes: null,
    containerPidsLimit: null,
    serversOwned: true,
  };
  return { timeMs, revision: 0, config, hosts: hosts.map((host) => hostSnapshot(host, config)) };
}

function hostSnapshot(host: TestHost, config: RunConfig): HostSnapshot {
  const ready = host.ready ?? 0;
  const starting = host.starting ?? 0;
  const kinds = MemoryKind.length;
  const instanceMemory = new Float64Array(ready * kinds);
  const memoryBytes = new Float64Array(kinds);
  for (const [kind, bytes] of Object.entries(host.instanceBytes ?? {})) {
    const index = memoryKindIndex[kind as MemoryKind];
    for (let row = 0; row < ready; row += 1) instanceMemory[row * kinds + index] = bytes;
    memoryBytes[index] = bytes * ready;
  }
  memoryBytes[memoryKindIndex.free] =
    config.host.memoryBytes - memoryBytes.reduce((sum, bytes) => sum + bytes, 0);
  const counts: HostCounts = {
    asked: ready + starting,
    starting,
    ready,
    paused: 0,
    stopping: 0,
    off: 0,
    removed: 0,
    refused: 0,
    oomKilled: 0,
  };
  return {
    id: host.id,
    platform: host.id,
    family: host.id,
    kernel: host.id === 'vm' ? 'own' : 'host',
    spec: config.host,
    state: host.state ?? 'up',
    serviceState: 'running',
    chart: { id: 'test', states: [], events: [], next: new Int16Array(), actions: [], initial: 0 },
    memoryBytes,
    hostCacheBytes: 0,
    swapUsedBytes: 0,
    step: null,
    stepStartMs: new Float64Array(7).fill(NaN),
    stepSpentMs: new Float64Array(7).fill(NaN),
    upMs: 0,
    trouble: null,
    diskUsedBytes: host.diskUsedBytes ?? 0,
    disk: [],
    busyCores: 0,
    diskBusyBytesPerS: 0,
    networkBusyBytesPerS: 0,
    instances: {
      count: ready,
      app: new Uint8Array(ready),
      state: new Uint8Array(ready),
      vitality: new Uint8Array(ready).fill(Vitality.indexOf('ready')),
      phase: new Uint8Array(ready).fill(255),
      memoryBytes: instanceMemory,
      swappedBytes: new Float64Array(instanceMemory.length),
      mergedBytes: new Float64Array(instanceMemory.length),
      balloonBytes: new Float64Array(ready),
      balloonPeakBytes: new Float64Array(ready),
      diskBytes: new Float64Array(ready).fill(1e9),
      askedMs: new Float64Array(ready),
      readyMs: new Float64Array(ready),
      startEndMs: new Float64Array(ready),
      phaseStartMs: new Float64Array(),
      dataWrittenMs: new Float64Array(),
      harm: new Uint8Array(ready),
      exitCode: new Int16Array(ready).fill(-1),
    },
    counts,
    lastReadyMs: host.lastReadyMs ?? Number.NaN,
    pulls: [],
    refusal: host.refusal ?? null,
  };
}
