import { chartOf } from '../machines/chartOf.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { Vitality } from '../world/Vitality.ts';
import type { BalloonJob, KsmJob } from './BackgroundJob.ts';
import type { BackgroundWork } from './BackgroundWork.ts';
import type { HostState } from './HostState.ts';
import type { InstanceLife } from './InstanceLife.ts';
import type { Run } from './Run.ts';

const { pageCache, reservedIdle } = memoryKindIndex;

/** What goes on in and around running guests as time passes: balloons, and the merging of equal pages. */
export class GuestUpkeep {
  private readonly run: Run;
  private readonly life: InstanceLife;
  private readonly work: BackgroundWork;

  constructor(run: Run, life: InstanceLife, work: BackgroundWork) {
    this.run = run;
    this.life = life;
    this.work = work;
  }

  /** Sets out for a new guest memory; the caller has checked that guest and VM can do with it. */
  balloonTo(host: HostState, row: number, targetBytes: number): void {
    const running = this.work.balloonOf(host, row);
    if (running) {
      running.targetBytes = targetBytes;
      return;
    }
    const task = this.work.allocate(host, host.jobs.length);
    host.jobs.push({ kind: 'balloon', row, task, targetBytes, waiters: [], isDone: false });
    this.run.world.kernel.runTimer(task, this.balloonStepMs);
  }

  /** Looks for pages to merge as long as there are any; switched off, it stops by itself. */
  startMerging(host: HostState): void {
    if (host.family !== 'vm' || !host.isUp || !this.run.world.config.ksm) return;
    if (host.jobs.some((job) => job.kind === 'ksm' && !job.isDone)) return;
    const task = this.work.allocate(host, host.jobs.length);
    host.jobs.push({ kind: 'ksm', task, waiters: [], isDone: false });
    this.run.world.kernel.runTimer(task, this.life.memory.sharing.tickMs);
  }

  /** A guest is up, or up again: its balloon goes on where it was, and there may be pages to merge. */
  guestReady(host: HostState, row: number): void {
    const { kernel } = this.run.world;
    const job = this.work.balloonOf(host, row);
    if (job && !kernel.isRunning(job.task)) kernel.runTimer(job.task, this.balloonStepMs);
    this.startMerging(host);
  }

  /** Gives every VM its own copies back, killing where there is no room for them. */
  unmergeAll(host: HostState): void {
    const { sharing, reclaim } = this.life.memory;
    for (let row = 0; row < host.instances.count; row += 1) {
      const bytes = sharing.mappedBytes(host, row);
      if (bytes === 0 || !reclaim.findRoom(host, row, bytes)) continue;
      sharing.leave(host, row, false);
      // One that is on its way, or paused, pays before it goes on.
      if (isReady(host, row)) this.life.payOwed(host, row);
    }
  }

  /** A moment of a balloon or a scan has passed. */
  tick(host: HostState, job: BalloonJob | KsmJob): void {
    const isAtWork = job.kind === 'balloon' ? this.moveBalloon(host, job) : this.scan(host);
    const stepMs = job.kind === 'balloon' ? this.balloonStepMs : this.life.memory.sharing.tickMs;
    // A paused guest keeps the wish, and goes on with it when it is resumed.
    if (job.kind === 'balloon' && isPaused(host, job.row)) return;
    if (isAtWork) this.run.world.kernel.runTimer(job.task, stepMs);
    else this.work.finish(host, job);
  }

  private get balloonStepMs(): number {
    const { balloonStepBytes, balloonBytesPerS } = this.run.costs;
    return (balloonStepBytes / balloonBytesPerS) * 1000;
  }

  private scan(host: HostState): boolean {
    if (!this.run.world.config.ksm) return false;
    const rows: number[] = [];
    for (let row = 0; row < host.instances.count; row += 1) {
      if (isReady(host, row)) rows.push(row);
    }
    return this.life.memory.sharing.merge(host, rows);
  }

  /** False once the target is reached, or when the guest no longer answers. */
  private moveBalloon(host: HostState, job: BalloonJob): boolean {
    if (!isReady(host, job.row)) return false;
    const { instances } = host;
    const { guestMemoryBytes } = this.run.recipes[instances.recipe[job.row]];
    const goalBytes = guestMemoryBytes - job.targetBytes;
    const missing = goalBytes - instances.balloonBytes[job.row];
    // What a balloon lets go costs the host nothing until the guest touches it.
    if (missing <= 0) instances.balloonBytes[job.row] = goalBytes;
    else this.inflate(host, job.row, Math.min(missing, this.run.costs.balloonStepBytes));
    return missing > this.run.costs.balloonStepBytes;
  }

  /** Pages never touched first, which the host does not pay for; then idle ones, then the guest's page cache. */
  private inflate(host: HostState, row: number, bytes: number): void {
    const { instances } = host;
    const { guestMemoryBytes } = this.run.recipes[instances.recipe[row]];
    const at = row * MemoryKind.length;
    const idle =
      instances.memoryBytes[at + reservedIdle] +
      instances.swappedBytes[at + reservedIdle] +
      instances.mergedBytes[at + reservedIdle];
    const inUse = this.life.memory.usedInGuest(host, row) + idle;
    const untouched = guestMemoryBytes - instances.balloonBytes[row] - inUse;
    let left = bytes - Math.min(bytes, untouched);
    for (const kind of [reservedIdle, pageCache]) left -= this.takeBack(host, row, kind, left);
    instances.balloonBytes[row] += bytes - left;
    instances.balloonPeakBytes[row] = Math.max(
      instances.balloonPeakBytes[row],
      instances.balloonBytes[row],
    );
  }

  /** Takes pages of a kind out of a guest, from RAM first, and returns how many there were. */
  private takeBack(host: HostState, row: number, kind: number, bytes: number): number {
    const { instances } = host;
    const at = row * MemoryKind.length + kind;
    const kept = instances.mappedBytes[at] - instances.mergedBytes[at];
    const fromRam = Math.min(bytes, instances.memoryBytes[at] - kept);
    host.memory.add(kind, -fromRam);
    instances.memoryBytes[at] -= fromRam;
    const fromSwap = Math.min(bytes - fromRam, instances.swappedBytes[at]);
    instances.swappedBytes[at] -= fromSwap;
    host.swapUsedBytes -= fromSwap;
    const shared = Math.min(bytes - fromRam - fromSwap, instances.mappedBytes[at]);
    if (shared > 0) this.life.memory.sharing.drop(host, row, kind, shared);
    return fromRam + fromSwap + shared;
  }
}

function isPaused(host: HostState, row: number): boolean {
  return Vitality[host.instances.vitality[row]] === 'paused';
}

/** Its guest is up and listens to the hypervisor. */
function isReady(host: HostState, row: number): boolean {
  return chartOf[host.family].states[host.instances.state[row]].path === 'running.ready';
}
