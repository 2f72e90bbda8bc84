import type { Simulation } from '../../simulation/Simulation.ts';
import type { Cancel } from '../../userland/VirtualClock.ts';
import type { PulledLayer } from '../../world/EngineIntent.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { Intent } from '../../world/Intent.ts';
import type { IntentResult } from '../../world/IntentResult.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import type { Platform } from '../../world/Platform.ts';
import type { Refusal } from '../../world/Refusal.ts';
import { Vitality } from '../../world/Vitality.ts';
import type { DockerHost, LayerPull } from '../DockerHost.ts';
import type { ForeignApp } from '../ForeignApp.ts';
import { HostClock } from './HostClock.ts';
import { HostPull } from './HostPull.ts';
import { seededRandom } from './seededRandom.ts';

interface Start {
  readonly onRunning: () => void;
  readonly onRefused: (refusal: Refusal) => void;
}

type InstanceWishType = 'instance.start' | 'instance.pause' | 'instance.resume' | 'instance.remove';

/** The container host of a simulation as its daemon sees it: wishes go into the journal, states come back. */
export class SimulatedHost implements DockerHost {
  readonly clock: HostClock;
  readonly kernelRelease = '6.1.0-32-amd64';
  readonly random: () => number;
  private readonly simulation: Simulation;
  private readonly hostId: Platform;
  private readonly view: HostSnapshot;
  /** Moby's word for each state of the chart. */
  private readonly statuses: readonly string[];
  private readonly moved: number[] = [];
  /** By row: the state the daemon was last told of. */
  private readonly known: (string | undefined)[] = [];
  private readonly pending = new Set<number>();
  private readonly starts = new Map<number, Start>();
  private readonly writable = new Map<number, number>();
  private pulls: HostPull[] = [];
  private readonly takenDown = new Set<(row: number, exitCode: number, isOom: boolean) => void>();
  private readonly foreign = new Set<(row: number, app: ForeignApp) => void>();
  private readonly changed = new Set<(row: number, status: string) => void>();
  private isSettling = false;

  /** @param epochMs Unix time of the run's first moment, ms. */
  constructor(simulation: Simulation, hostId: Platform, epochMs: number) {
    this.simulation = simulation;
    this.hostId = hostId;
    const view = simulation.snapshot.hosts.find(({ id }) => id === hostId);
    if (!view) throw new Error(`No host "${hostId}" in this run.`);
    this.view = view;
    this.statuses = view.chart.states.map(({ path }) => path.split('.')[0] ?? '');
    this.clock = new HostClock(simulation, epochMs);
    this.random = seededRandom(simulation.snapshot.config.seed);
    simulation.watch((movedHost, row) => {
      if (movedHost === hostId) this.moved.push(row);
    });
  }

  get cores(): number {
    return this.view.spec.cores;
  }

  get memoryBytes(): number {
    return this.view.spec.memoryBytes;
  }

  get isUp(): boolean {
    return this.view.state === 'up';
  }

  advanceTo(timeMs: number): void {
    this.clock.advanceTo(timeMs, () => this.settle());
  }

  /** Someone else's wish: a button of the page. */
  wish(intent: Intent): IntentResult {
    const result = this.simulation.dispatch(intent);
    this.settle();
    return result;
  }

  create(appId: string, memoryLimitBytes: number | null): number | Refusal {
    const { hostId } = this;
    const type = 'engine.create';
    const { refusals } = this.simulation.dispatch({ type, hostId, appId, memoryLimitBytes });
    if (refusals[0]) return refusals[0];
    const row = this.view.instances.count - 1;
    this.known[row] = 'created';
    return row;
  }

  start(row: number, onRunning: () => void, onRefused: (refusal: Refusal) => void): void {
    this.starts.set(row, { onRunning, onRefused });
    const refusal = this.act('instance.start', row);
    if (refusal) this.clock.after(0, () => onRefused(refusal));
    else this.pending.add(row);
  }

  pause(row: number): void {
    this.act('instance.pause', row);
    this.known[row] = this.statusOf(row);
  }

  resume(row: number): void {
    this.act('instance.resume', row);
    this.known[row] = this.statusOf(row);
  }

  exited(row: number, exitCode: number, restarts: boolean): void {
    const { hostId } = this;
    const type = 'engine.exit';
    this.simulation.dispatch({ type, hostId, target: row, exitCode: exitCode & 255, restarts });
    this.known[row] = this.statusOf(row);
  }

  abandonRestart(row: number): void {
    this.simulation.dispatch({ type: 'instance.kill', hostId: this.hostId, target: row });
    this.known[row] = this.statusOf(row);
  }

  remove(row: number): void {
    this.act('instance.remove', row);
    this.known[row] = 'removed';
    this.pending.delete(row);
    this.starts.delete(row);
    this.writable.delete(row);
  }

  statusOf(row: number): string {
    return this.statuses[this.view.instances.state[row] ?? -1] ?? '';
  }

  memoryOf(row: number): number {
    const { memoryBytes } = this.view.instances;
    const base = row * MemoryKind.length;
    const at = (kind: number) => memoryBytes[base + kind] ?? 0;
    return at(memoryKindIndex.runtime) + at(memoryKindIndex.app) + at(memoryKindIndex.pageCache);
  }

  onTakenDown(listen: (row: number, exitCode: number, isOom: boolean) => void): Cancel {
    this.takenDown.add(listen);
    return () => this.takenDown.delete(listen);
  }

  onForeign(listen: (row: number, app: ForeignApp) => void): Cancel {
    this.foreign.add(listen);
    return () => this.foreign.delete(listen);
  }

  onChanged(listen: (row: number, status: string) => void): Cancel {
    this.changed.add(listen);
    return () => this.changed.delete(listen);
  }

  pull(
    imageRef: string,
    layers: readonly PulledLayer[],
    onProgress: (layers: readonly LayerPull[]) => void,
    onDone: (problem: 'diskFull' | null) => void,
  ): Cancel {
    const { hostId } = this;
    const { refusals } = this.simulation.dispatch({
      type: 'engine.pull',
      hostId,
      imageRef,
      layers,
    });
    if (refusals.length > 0) return this.clock.after(0, () => onDone('diskFull'));
    const pull = new HostPull(imageRef, layers, onProgress, onDone);
    this.pulls.push(pull);
    const tick = () => {
      pull.look(this.view, this.clock.nowMs);
      if (!pull.isOver) this.clock.after(100, tick);
    };
    this.clock.after(0, tick);
    return () => {
      pull.isOver = true;
    };
  }

  storeLayers(layers: readonly { readonly digest: string; readonly diskBytes: number }[]): boolean {
    if (layers.length === 0) return true;
    const { hostId } = this;
    return this.simulation.dispatch({ type: 'engine.storeLayers', hostId, layers }).accepted > 0;
  }

  dropLayers(digests: readonly string[]): void {
    if (digests.length === 0) return;
    this.simulation.dispatch({ type: 'engine.dropLayers', hostId: this.hostId, digests });
  }

  resizeWritable(row: number, bytes: number): boolean {
    const { hostId } = this;
    const grownBytes = Math.round(bytes) - (this.writable.get(row) ?? 0);
    if (grownBytes === 0) return true;
    const type = 'engine.growWritable';
    const { accepted } = this.simulation.dispatch({ type, hostId, target: row, bytes: grownBytes });
    if (accepted > 0) this.writable.set(row, Math.round(bytes));
    return accepted > 0;
  }

  private act(type: InstanceWishType, row: number): Refusal | null {
    const { refusals } = this.simulation.dispatch({ type, hostId: this.hostId, target: row });
    return refusals[0] ?? null;
  }

  /** Tells the daemon what has become of instances since it was last told, in the order it happened. */
  private settle(): void {
    // What the daemon does when told may move instances too: they wait their turn.
    if (this.isSettling) return;
    this.isSettling = true;
    for (let index = 0; index < this.moved.length; index += 1) this.tell(this.moved[index] ?? -1);
    this.moved.length = 0;
    this.isSettling = false;
    if (this.pulls.length === 0) return;
    for (const pull of this.pulls) pull.look(this.view, this.clock.nowMs);
    this.pulls = this.pulls.filter((pull) => !pull.isOver);
  }

  private tell(row: number): void {
    const before = this.known[row];
    const status = this.statusOf(row);
    if (this.pending.has(row) && this.endStart(row, status)) return;
    if (status === before) return;
    this.known[row] = status;
    if (before === undefined) {
      const app = this.simulation.recipeOf(this.hostId, row)?.app;
      for (const listen of this.foreign) listen(row, app ?? { imageRef: '', stopsOnTerm: true });
      if (status === 'created') return;
    }
    const start = this.starts.get(row);
    if (status === 'running' && before === 'restarting' && start) start.onRunning();
    else if (status === 'exited') {
      const exitCode = Math.max(0, this.view.instances.exitCode[row] ?? 0);
      for (const listen of this.takenDown) listen(row, exitCode, this.isOom(row));
    } else for (const listen of this.changed) listen(row, status);
  }

  /** A start comes to its end when the instance runs, or lies still again without ever having run. */
  private endStart(row: number, status: string): boolean {
    const { instances } = this.view;
    const vitality = Vitality[instances.vitality[row] ?? 0];
    const start = this.starts.get(row);
    const hasFailed = vitality === 'off' || vitality === 'failed';
    if (!start || (status !== 'running' && !hasFailed)) return false;
    this.pending.delete(row);
    this.known[row] = status;
    if (status === 'running') start.onRunning();
    else start.onRefused(this.refusalOf(row));
    return true;
  }

  private refusalOf(row: number): Refusal {
    const { refusal, state } = this.view;
    if (refusal) return refusal;
    return { code: 'host.down', hostId: this.hostId, atMs: this.clock.nowMs, row, state };
  }

  private isOom(row: number): boolean {
    const { refusal } = this.view;
    return refusal?.row === row && refusal.code.startsWith('oom.');
  }
}
