import { chartOf } from '../machines/chartOf.ts';
import { layerChart } from '../machines/layerChart.ts';
import type { ChartTable } from '../world/ChartTable.ts';
import type { DiskItem } from '../world/DiskItem.ts';
import type { Family } from '../world/Family.ts';
import type { HostCounts } from '../world/HostCounts.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { HostSpec } from '../world/HostSpec.ts';
import { HostStep } from '../world/HostStep.ts';
import type { HostTrouble } from '../world/HostTrouble.ts';
import type { InstanceTable } from '../world/InstanceTable.ts';
import type { KernelOwner } from '../world/KernelOwner.ts';
import type { Platform } from '../world/Platform.ts';
import type { LayerProgress, PullProgress } from '../world/PullProgress.ts';
import type { Refusal } from '../world/Refusal.ts';
import { Vitality } from '../world/Vitality.ts';
import type { PullingLayer } from './BackgroundJob.ts';
import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';
import { troubleOf } from './troubleOf.ts';

const vitalityIndex = (name: Vitality): number => Vitality.indexOf(name);

/** A host as views see it: read-only, always the present state, also after a rewind. */
export class HostView implements HostSnapshot {
  readonly id: Platform;
  readonly platform: Platform;
  readonly family: Family;
  readonly kernel: KernelOwner;
  readonly chart: ChartTable;
  private readonly run: Run;
  private readonly index: number;
  private lastReady = { revision: -1, ms: NaN };
  private seen: { revision: number; eventMs: number; trouble: HostTrouble | null } = {
    revision: -1,
    eventMs: NaN,
    trouble: null,
  };

  constructor(run: Run, index: number) {
    this.run = run;
    this.index = index;
    this.platform = this.host.platform;
    this.id = this.platform;
    this.family = this.host.family;
    this.kernel = run.catalogue.presets[this.platform].kernel;
    this.chart = chartOf[this.family];
  }

  nameOf(row: number): string | null {
    return this.run.nameOf?.(this.id, row) ?? null;
  }

  get spec(): HostSpec {
    return this.host.spec;
  }
  get state(): string {
    return this.host.hostPath;
  }
  get serviceState(): string {
    return this.host.servicePath;
  }
  get step(): HostStep | null {
    return HostStep[this.host.step] ?? null;
  }
  get stepStartMs(): Float64Array {
    return this.host.stepStartMs;
  }
  get stepSpentMs(): Float64Array {
    return this.host.stepSpentMs;
  }
  get upMs(): number {
    return this.host.upMs;
  }
  get trouble(): HostTrouble | null {
    this.seeTrouble();
    return this.seen.trouble;
  }
  get memoryBytes(): Float64Array {
    return this.host.memory.byKind;
  }
  get hostCacheBytes(): number {
    return this.host.memory.cachedBytes;
  }
  get swapUsedBytes(): number {
    return this.host.swapUsedBytes;
  }
  get diskUsedBytes(): number {
    return this.host.disk.usedBytes;
  }
  get disk(): readonly DiskItem[] {
    return this.host.disk.items;
  }
  get busyCores(): number {
    return this.run.world.kernel.pools[this.host.cpuPool].used;
  }
  get diskBusyBytesPerS(): number {
    return this.run.world.kernel.pools[this.host.diskPool].used * 1000;
  }
  get networkBusyBytesPerS(): number {
    return this.run.world.kernel.pools[this.host.networkPool].used * 1000;
  }
  get instances(): InstanceTable {
    this.seeTrouble();
    return this.host.instances;
  }
  get refusal(): Refusal | null {
    return this.host.refusal;
  }

  get counts(): HostCounts {
    const { byVitality, asked, refusedAtDoor, oomKilled } = this.host;
    return {
      asked,
      starting: byVitality[vitalityIndex('starting')],
      ready: byVitality[vitalityIndex('ready')],
      paused: byVitality[vitalityIndex('paused')],
      stopping: byVitality[vitalityIndex('stopping')],
      off: byVitality[vitalityIndex('off')],
      removed: byVitality[vitalityIndex('removed')],
      refused: refusedAtDoor + byVitality[vitalityIndex('failed')],
      oomKilled,
    };
  }

  get lastReadyMs(): number {
    const { revision } = this.run.world;
    if (this.lastReady.revision !== revision) {
      this.lastReady = { revision, ms: longestWaitMs(this.host) };
    }
    return this.lastReady.ms;
  }

  get pulls(): readonly PullProgress[] {
    return this.host.jobs
      .filter((job) => job.kind === 'pull')
      .map((job) => ({
        imageRef: job.name,
        layers: job.layers.map((layer) => this.progressOf(layer)),
      }));
  }

  private get host(): HostState {
    return this.run.world.hosts[this.index];
  }

  /** What a fault means to each instance is worked out only when someone looks. */
  private seeTrouble(): void {
    const { revision, kernel } = this.run.world;
    if (this.seen.revision === revision && this.seen.eventMs === kernel.nowMs) return;
    this.seen = { revision, eventMs: kernel.nowMs, trouble: troubleOf(this.run, this.host) };
  }

  private progressOf(layer: PullingLayer): LayerProgress {
    const { kernel, clockMs } = this.run.world;
    const state = layerChart.states[layer.state].path as LayerProgress['state'];
    const { digest, compressedBytes } = layer;
    const base = { digest, compressedBytes, state };
    if (state === 'Waiting') return { ...base, doneBytes: 0 };
    if (state !== 'Downloading') return { ...base, doneBytes: compressedBytes };
    return { ...base, doneBytes: compressedBytes - kernel.remaining(layer.task, clockMs) };
  }
}

function longestWaitMs(host: HostState): number {
  const ready = vitalityIndex('ready');
  const { instances } = host;
  let longest = NaN;
  for (let row = 0; row < instances.count; row += 1) {
    if (instances.vitality[row] !== ready) continue;
    const wait = instances.readyMs[row] - instances.askedMs[row];
    if (!(wait <= longest)) longest = wait;
  }
  return longest;
}
