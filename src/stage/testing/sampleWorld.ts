import type { ChartTable } from '../../world/ChartTable.ts';
import type { DiskItem } from '../../world/DiskItem.ts';
import { Harm } from '../../world/Harm.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { HostStep } from '../../world/HostStep.ts';
import type { HostTrouble } from '../../world/HostTrouble.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import { memoryKindIndex as k } from '../../world/memoryKindIndex.ts';
import { Phase } from '../../world/Phase.ts';
import { phaseIndex } from '../../world/phaseIndex.ts';
import type { Family } from '../../world/Family.ts';
import type { Refusal } from '../../world/Refusal.ts';
import { Vitality } from '../../world/Vitality.ts';
import type { WorldSnapshot } from '../../world/WorldSnapshot.ts';

const MiB = 2 ** 20;
const GB = 1e9;

/** One host of a sample world; what is left out is plausible. */
export interface SampleHost {
  readonly platform: Family;
  /** Instances that are ready; `starting` more are at work on their start. */
  readonly ready: number;
  readonly starting?: number;
  /** Instances the kernel killed. */
  readonly killed?: number;
  readonly refusal?: Refusal;
  readonly hostCacheMiB?: number;
  /** The latest fault; `harm` says by row what it does, `none` where it is left out. */
  readonly trouble?: HostTrouble;
  readonly harm?: readonly Harm[];
  /** MiB of each ready instance that lie in swap, that page sharing saves, that a balloon holds. */
  readonly swappedMiB?: number;
  readonly mergedMiB?: number;
  readonly balloonMiB?: number;
  /** Where its host's own chart stands, `up` by default, and its steps so far, ms. */
  readonly state?: string;
  readonly step?: HostStep;
  readonly stepStartMs?: Partial<Record<HostStep, number>>;
  readonly stepSpentMs?: Partial<Record<HostStep, number>>;
  /** MiB by kind that the host holds beside the family's usual: a hidden VM. */
  readonly onceMiB?: Partial<Record<MemoryKind, number>>;
  /** MiB by kind of one instance, instead of the platform's usual. */
  readonly instanceMiB?: Partial<Record<MemoryKind, number>>;
}

export interface SampleWorld {
  readonly hosts: readonly SampleHost[];
  readonly memoryMiB?: number;
  readonly cores?: number;
  readonly revision?: number;
  readonly timeMs?: number;
}

const usualMiB: Readonly<Record<Family, Partial<Record<MemoryKind, number>>>> = {
  bare: { runtime: 46, app: 86 },
  vm: {
    vmProcess: 56,
    guestKernel: 92,
    guestOs: 208,
    pageCache: 120,
    runtime: 46,
    app: 84,
    reservedIdle: 418,
  },
  container: { shim: 14, runtime: 46, app: 86 },
};

const sharedMiB: Readonly<Record<Family, Partial<Record<MemoryKind, number>>>> = {
  bare: { hostKernel: 120, hostOs: 260 },
  vm: { hostKernel: 120, hostOs: 200, hypervisor: 60 },
  container: { hostKernel: 120, hostOs: 260, engine: 100 },
};

/** Length of each phase, ms. */
const phasesMs: Readonly<Record<Family, Partial<Record<Phase, number>>>> = {
  bare: { exec: 4, runtime: 110, app: 260 },
  vm: {
    clone: 300,
    vmm: 800,
    firmware: 1400,
    bootloader: 400,
    kernel: 3200,
    init: 9500,
    runtime: 1200,
    app: 1600,
  },
  container: { create: 210, namespaces: 60, exec: 10, runtime: 120, app: 260 },
};

const chart: ChartTable = {
  id: 'sample',
  states: [{ path: 'running', vitality: 'ready' }],
  events: [],
  next: new Int16Array(0),
  actions: [],
  initial: 0,
};

/** A world for tests and for trying views: its kinds of memory sum to the hosts' RAM. */
export function sampleWorld(sample: SampleWorld): WorldSnapshot {
  const timeMs = sample.timeMs ?? 24_600;
  const spec = {
    memoryBytes: (sample.memoryMiB ?? 16_384) * MiB,
    cores: sample.cores ?? 8,
    diskBytes: 256 * GB,
    diskBytesPerS: 2 * GB,
    networkBytesPerS: 125e6,
  };
  return {
    timeMs,
    revision: sample.revision ?? 1,
    config: {
      seed: 1,
      platforms: sample.hosts.map((host) => host.platform),
      host: spec,
      guestOsId: 'debian',
      vmMemoryBytes: 1024 * MiB,
      cloneKind: 'full',
      overcommitRatio: 1,
      preloaded: true,
      ksm: false,
      swapBytes: 0,
      containerMemoryLimitBytes: null,
      containerPidsLimit: null,
      serversOwned: true,
    },
    hosts: sample.hosts.map((host) => hostOf(host, spec, timeMs)),
  };
}

function hostOf(sample: SampleHost, spec: HostSnapshot['spec'], timeMs: number): HostSnapshot {
  const { platform, ready, starting = 0, killed = 0, hostCacheMiB = 0 } = sample;
  const count = ready + starting + killed;
  const instances = {
    count,
    app: new Uint8Array(count),
    state: new Uint8Array(count),
    vitality: new Uint8Array(count),
    phase: new Uint8Array(count).fill(255),
    memoryBytes: new Float64Array(count * MemoryKind.length),
    swappedBytes: new Float64Array(count * MemoryKind.length),
    mergedBytes: new Float64Array(count * MemoryKind.length),
    balloonBytes: new Float64Array(count),
    balloonPeakBytes: new Float64Array(count),
    diskBytes: new Float64Array(count),
    askedMs: new Float64Array(count),
    readyMs: new Float64Array(count).fill(NaN),
    startEndMs: new Float64Array(count).fill(NaN),
    phaseStartMs: new Float64Array(count * Phase.length).fill(NaN),
    dataWrittenMs: new Float64Array(count).fill(NaN),
    harm: new Uint8Array(count),
    exitCode: new Int16Array(count).fill(-1),
  };
  const memoryBytes = new Float64Array(MemoryKind.length);
  for (const kind of MemoryKind) {
    const own = (sharedMiB[platform][kind] ?? 0) + (sample.onceMiB?.[kind] ?? 0);
    memoryBytes[k[kind]] = own * MiB;
  }
  memoryBytes[k.pageCache] = (memoryBytes[k.pageCache] ?? 0) + hostCacheMiB * MiB;
  const partsMiB = sample.instanceMiB ?? usualMiB[platform];
  // Wishes come in a row, each a little after the other, the last ones still on their way.
  const step = platform === 'vm' ? 240 : 18;
  for (let row = 0; row < count; row += 1) {
    const isStarting = row >= ready && row < ready + starting;
    const isKilled = row >= ready + starting;
    const vitality = isKilled ? 'failed' : isStarting ? 'starting' : 'ready';
    instances.vitality[row] = Vitality.indexOf(vitality);
    instances.exitCode[row] = isKilled ? 137 : -1;
    const askedMs = isStarting ? timeMs - (count - row) * step : (row % 500) * step;
    instances.askedMs[row] = askedMs;
    let ms = askedMs;
    for (const phase of Phase) {
      const length = phasesMs[platform][phase] ?? 0;
      if (length === 0 || (isStarting && ms > timeMs)) continue;
      instances.phaseStartMs[row * Phase.length + phaseIndex[phase]] = ms;
      if (isStarting) instances.phase[row] = phaseIndex[phase];
      ms += length * (1 + (row % 7) / 40);
    }
    if (!isStarting) instances.readyMs[row] = instances.startEndMs[row] = ms;
    instances.harm[row] = Harm.indexOf(sample.harm?.[row] ?? 'none');
    if (isKilled) continue;
    const appAt = row * MemoryKind.length + k.app;
    instances.swappedBytes[appAt] = (sample.swappedMiB ?? 0) * MiB;
    instances.mergedBytes[appAt] = (sample.mergedMiB ?? 0) * MiB;
    instances.balloonBytes[row] = (sample.balloonMiB ?? 0) * MiB;
    for (const kind of MemoryKind) {
      const bytes = (partsMiB[kind] ?? 0) * MiB;
      instances.memoryBytes[row * MemoryKind.length + k[kind]] = bytes;
      memoryBytes[k[kind]] = (memoryBytes[k[kind]] ?? 0) + bytes;
    }
  }
  memoryBytes[k.free] = spec.memoryBytes - memoryBytes.reduce((sum, bytes) => sum + bytes, 0);
  const disk = diskOf(platform, count);
  return {
    id: platform,
    platform,
    family: platform,
    kernel: platform === 'vm' ? 'own' : 'host',
    spec,
    state: sample.state ?? 'up',
    serviceState: platform === 'bare' ? '' : 'running',
    chart,
    memoryBytes,
    hostCacheBytes: hostCacheMiB * MiB,
    swapUsedBytes: (sample.swappedMiB ?? 0) * (count - killed) * MiB,
    step: sample.step ?? null,
    stepSpentMs: Float64Array.from(HostStep, (step) => sample.stepSpentMs?.[step] ?? NaN),
    stepStartMs: Float64Array.from(HostStep, (step) => sample.stepStartMs?.[step] ?? NaN),
    upMs: sample.step ? NaN : 0,
    trouble: sample.trouble ?? null,
    diskUsedBytes: disk.reduce((sum, item) => sum + item.bytes, 0),
    disk,
    busyCores: Math.min(spec.cores, starting * 0.8),
    diskBusyBytesPerS: 0,
    networkBusyBytesPerS: 0,
    instances,
    counts: {
      asked: count,
      starting,
      ready,
      paused: 0,
      stopping: 0,
      off: 0,
      removed: 0,
      refused: killed,
      oomKilled: killed,
    },
    lastReadyMs: ready > 0 ? 21_400 : NaN,
    pulls: [],
    refusal: sample.refusal ?? null,
  };
}

function diskOf(platform: Family, count: number): DiskItem[] {
  const hostOs = { kind: 'hostOs', name: '', bytes: 2.4 * GB, count: 1 } as const;
  if (platform === 'vm') {
    return [
      hostOs,
      { kind: 'template', name: 'debian', bytes: 1.2 * GB, count: 1 },
      { kind: 'clone', name: 'debian', bytes: 3.9 * GB * Math.min(count, 60), count },
    ];
  }
  if (platform === 'bare') return [hostOs, { kind: 'app', name: 'node', bytes: 2e8, count: 1 }];
  return [
    hostOs,
    { kind: 'service', name: '', bytes: 3e8, count: 1 },
    { kind: 'layer', name: 'sha256:a', bytes: 1.2e8, count: 1 },
    { kind: 'layer', name: 'sha256:b', bytes: 9e8, count: 1 },
    { kind: 'writable', name: 'node', bytes: 4e5 * count, count },
  ];
}
