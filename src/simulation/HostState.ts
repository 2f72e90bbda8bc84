import { hostChart } from '../machines/hostChart.ts';
import { hostSteps } from '../machines/hostSteps.ts';
import { serviceChartOf } from '../machines/serviceChartOf.ts';
import type { FullCatalogue } from '../world/FullCatalogue.ts';
import type { Costs } from '../world/Costs.ts';
import type { Family } from '../world/Family.ts';
import type { HostSpec } from '../world/HostSpec.ts';
import type { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { nextState } from '../world/nextState.ts';
import type { Platform } from '../world/Platform.ts';
import type { Refusal } from '../world/Refusal.ts';
import { HostStep } from '../world/HostStep.ts';
import { Vitality } from '../world/Vitality.ts';
import type { BackgroundJob } from './BackgroundJob.ts';
import type { EventKernel } from './EventKernel.ts';
import { HostDisk } from './HostDisk.ts';
import { HostMemory } from './HostMemory.ts';
import { InstanceColumns } from './InstanceColumns.ts';
import type { SharedPages } from './PageSharing.ts';
import type { Trouble } from './Trouble.ts';

/** Everything about one host that changes; data only, copied whole into checkpoints. */
export class HostState {
  readonly platform: Platform;
  readonly family: Family;
  readonly spec: HostSpec;
  readonly memory: HostMemory;
  readonly disk: HostDisk;
  readonly instances = new InstanceColumns();
  readonly jobs: BackgroundJob[] = [];
  /** By group of VMs: the pages they have in common and keep once. */
  readonly sharedPages = new Map<string, SharedPages>();
  /** Size of the swap file, and how much lies in it. */
  swapBytes: number;
  swapUsedBytes = 0;
  /** Instances by vitality. */
  readonly byVitality = new Int32Array(Vitality.length);
  readonly cpuPool: number;
  readonly diskPool: number;
  readonly networkPool: number;
  /** State in the host's own chart and its service's. */
  chartState: number;
  serviceState = 0;
  /** Index into `HostStep` while it comes up, 255 otherwise; when each began, and when it was up. */
  step = 255;
  readonly stepStartMs = new Float64Array(HostStep.length).fill(NaN);
  readonly stepSpentMs = new Float64Array(HostStep.length).fill(NaN);
  upMs: number;
  /** Task of what the host itself is busy with (-1 before the first), and which demand of the step it is. */
  task = -1;
  demand = 0;
  trouble: Trouble | null = null;
  /** Task of the endless load of a noisy neighbour, -1 before the first. */
  loadTask = -1;
  /** When the last in the queue for the lock will have had its turn. One that dies in it leaves its turn unused. */
  lockFreeMs = 0;
  /** Containers with a live shim. */
  shims = 0;
  /** RAM promised to VMs whose disk is still being prepared, so that a promise is made only once. */
  promisedBytes = 0;
  asked = 0;
  refusedAtDoor = 0;
  oomKilled = 0;
  refusal: Refusal | null = null;

  constructor(
    platform: Platform,
    spec: HostSpec,
    catalogue: FullCatalogue,
    costs: Costs,
    kernel: EventKernel,
    swapBytes: number,
    isOwned: boolean,
  ) {
    this.swapBytes = swapBytes;
    const preset = catalogue.presets[platform];
    this.platform = platform;
    this.family = preset.family;
    this.spec = spec;
    this.memory = new HostMemory(
      spec.memoryBytes,
      catalogue.apps.map((app) => app.runtimeSharedBytes + app.appSharedBytes),
    );
    this.disk = new HostDisk(spec.diskBytes);
    this.cpuPool = kernel.addPool(spec.cores);
    this.diskPool = kernel.addPool(spec.diskBytesPerS / 1000);
    this.networkPool = kernel.addPool(spec.networkBytesPerS / 1000);
    this.chartState = hostChart.states.findIndex(
      ({ path }) => path === (isOwned ? 'up' : 'absent'),
    );
    this.upMs = isOwned ? 0 : NaN;
    if (!isOwned) {
      this.sendToService('host.lost');
      return;
    }
    const { kernel: kernelStep, init } = hostSteps(spec, preset, costs);
    for (const claims of [kernelStep.claims, init.claims]) {
      for (const [kind, bytes] of Object.entries(claims) as [MemoryKind, number][]) {
        this.memory.add(memoryKindIndex[kind], bytes);
      }
    }
    this.installSystem(catalogue, costs);
  }

  /** Puts the OS, the service of its platform and the swap file on the disk. */
  installSystem(catalogue: FullCatalogue, costs: Costs): void {
    const { family, onceDiskBytes } = catalogue.presets[this.platform];
    this.disk.storeOnce('hostOs', '', costs.hostOsDiskBytes);
    this.disk.resizeSwap(this.swapBytes);
    if (family === 'vm') this.disk.storeOnce('service', '', costs.hypervisorDiskBytes);
    if (family === 'container') this.disk.storeOnce('service', '', costs.engineDiskBytes);
    if (onceDiskBytes > 0) this.disk.storeOnce('template', this.platform, onceDiskBytes);
  }

  get isUp(): boolean {
    return this.hostPath === 'up';
  }

  /** Sends an event to the chart of its hypervisor or engine, where it has one that allows it. */
  sendToService(event: string): void {
    const chart = serviceChartOf[this.family];
    if (!chart) return;
    const next = nextState(chart, this.serviceState, event);
    if (next >= 0) this.serviceState = next;
  }

  get hostPath(): string {
    return hostChart.states[this.chartState].path;
  }

  get servicePath(): string {
    return serviceChartOf[this.family]?.states[this.serviceState].path ?? '';
  }
}
