import { layerChart } from '../machines/layerChart.ts';
import { pullChart } from '../machines/pullChart.ts';
import type { ChartTable } from '../world/ChartTable.ts';
import type { Content } from '../world/Content.ts';
import { nextState } from '../world/nextState.ts';
import type { BackgroundJob, BalloonJob, KsmJob, PullingLayer } from './BackgroundJob.ts';
import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';

type PullJob = Extract<BackgroundJob, { kind: 'pull' }>;

/** Work that instances wait for together: pulls, downloads, reads into the host's page cache. */
export class BackgroundWork {
  private readonly run: Run;
  /** Told of each instance whose wait is over. */
  private readonly wake: (host: HostState, row: number, cause: 'content' | 'pages') => void;

  /** Told of each moment of a balloon or a scan. */
  private readonly tick: (host: HostState, job: BalloonJob | KsmJob) => void;

  constructor(
    run: Run,
    wake: (host: HostState, row: number, cause: 'content' | 'pages') => void,
    tick: (host: HostState, job: BalloonJob | KsmJob) => void,
  ) {
    this.run = run;
    this.wake = wake;
    this.tick = tick;
  }

  /** True when all the instance needs is on disk; else it will be woken once it is. */
  fetchFor(host: HostState, row: number): boolean {
    const recipe = this.run.recipes[host.instances.recipe[row]];
    const { contents } = recipe;
    if (contents.length === 0) return true;
    if (this.run.world.config.preloaded) {
      for (const one of contents) {
        if (host.disk.isPromised(one.kind, one.name)) continue;
        host.disk.storeOnce(one.kind, one.name, one.diskBytes);
      }
    }
    const name = recipe.family === 'container' ? recipe.app.imageRef : contents[0].name;
    const running = host.jobs.find(
      (job) => (job.kind === 'pull' || job.kind === 'fetch') && job.name === name && !isDone(job),
    );
    if (running) {
      running.waiters.push(row);
      return false;
    }
    if (contents.every((one) => host.disk.has(one.kind, one.name))) return true;
    if (recipe.family === 'container') this.startPull(host, name, contents, row);
    else this.startFetch(host, contents[0], row);
    return false;
  }

  /** Begins a pull, of an image nobody waits for when `waiter` is null. The caller has checked for room. */
  startPull(
    host: HostState,
    name: string,
    contents: readonly Content[],
    waiter: number | null,
  ): void {
    const job: PullJob = {
      kind: 'pull',
      name,
      waiters: waiter === null ? [] : [waiter],
      state: stepOf(pullChart.initial, pullChart, 'manifest.read'),
      layers: contents.map((one) => ({
        digest: one.name,
        compressedBytes: one.downloadBytes,
        diskBytes: one.diskBytes,
        task: -1,
        state: layerChart.initial,
        extractStep: 0,
      })),
    };
    host.jobs.push(job);
    // Room for all of it is taken now: a wish granted must not find the disk full half-way.
    for (const one of contents) {
      if (!host.disk.isPromised(one.kind, one.name)) {
        host.disk.storeOnce('download', one.name, one.diskBytes);
      }
    }
    this.run.world.revision += 1;
    this.advancePulls(host);
  }

  /** False when the pages must come from disk first and the instance has to wait for them. */
  readFor(host: HostState, row: number, bytes: number): boolean {
    const appIndex = host.instances.app[row];
    if (host.memory.readBytes[appIndex] >= bytes) return true;
    const running = host.jobs.find(
      (job) => job.kind === 'read' && job.appIndex === appIndex && !job.isDone,
    );
    if (running) {
      running.waiters.push(row);
      return false;
    }
    const missing = bytes - host.memory.readBytes[appIndex];
    const task = this.allocate(host, host.jobs.length);
    host.jobs.push({ kind: 'read', appIndex, bytes, task, waiters: [row], isDone: false });
    this.run.world.kernel.runWork(task, host.diskPool, missing);
    return false;
  }

  /** The instance no longer waits. */
  leave(host: HostState, row: number): void {
    for (const job of host.jobs) {
      const place = job.waiters.indexOf(row);
      if (place >= 0) job.waiters.splice(place, 1);
    }
  }

  /** A background task has ended. */
  taskDone(host: HostState, jobIndex: number, task: number): void {
    const job = host.jobs[jobIndex];
    this.run.world.revision += 1;
    if (job.kind === 'balloon' || job.kind === 'ksm') {
      this.tick(host, job);
    } else if (job.kind === 'pull') {
      const layer = job.layers.find((one) => one.task === task);
      if (layer) this.layerDone(host, layer);
    } else if (job.kind === 'fetch' && !job.isWriting) {
      job.isWriting = true;
      this.run.world.kernel.runWork(task, host.diskPool, job.diskBytes);
    } else {
      job.isDone = true;
      if (job.kind === 'read') host.memory.keepPages(job.appIndex, job.bytes);
      this.wakeAll(host, job);
    }
  }

  private startFetch(host: HostState, content: Content, row: number): void {
    const task = this.allocate(host, host.jobs.length);
    host.jobs.push({
      kind: 'fetch',
      contentKind: content.kind,
      name: content.name,
      downloadBytes: content.downloadBytes,
      diskBytes: content.diskBytes,
      task,
      waiters: [row],
      isWriting: false,
      isDone: false,
    });
    host.disk.storeOnce(content.kind, content.name, content.diskBytes);
    this.run.world.kernel.runWork(task, host.networkPool, content.downloadBytes);
  }

  private layerDone(host: HostState, layer: PullingLayer): void {
    const { kernel } = this.run.world;
    if (stateName(layer) === 'Downloading') {
      layer.state = stepOf(layer.state, layerChart, 'download.done');
    } else if (layer.extractStep === 0) {
      layer.extractStep = 1;
      kernel.runWork(layer.task, host.diskPool, layer.diskBytes);
    } else {
      layer.state = stepOf(layer.state, layerChart, 'extract.done');
      host.disk.finishDownload('layer', layer.digest);
    }
    this.advancePulls(host);
  }

  /**
   * Gives free download slots to the next layers, and in each pull the turn to unpack to the lowest one.
   * A layer that another pull is bringing is waited for, not fetched twice.
   */
  private advancePulls(host: HostState): void {
    const pulls = host.jobs.filter((job): job is PullJob => job.kind === 'pull' && !isDone(job));
    const active = pulls.flatMap((job) => job.layers.filter(isOnItsWay));
    const onItsWay = new Set(active.map((layer) => layer.digest));
    let downloading = active.filter((layer) => stateName(layer) === 'Downloading').length;
    for (const job of pulls) {
      for (const layer of job.layers) {
        if (stateName(layer) !== 'Waiting') continue;
        if (host.disk.has('layer', layer.digest)) {
          layer.state = stepOf(layer.state, layerChart, 'layer.found');
        } else if (
          downloading < this.run.costs.maxConcurrentDownloads &&
          !onItsWay.has(layer.digest)
        ) {
          downloading += 1;
          onItsWay.add(layer.digest);
          this.startDownload(host, job, layer);
        }
      }
      this.unpackNext(host, job);
    }
    const finished = pulls.filter((job) => job.layers.every(isLayerThere));
    for (const job of finished) job.state = stepOf(job.state, pullChart, 'layers.done');
    for (const job of finished) this.wakeAll(host, job);
  }

  private startDownload(host: HostState, job: PullJob, layer: PullingLayer): void {
    layer.state = stepOf(layer.state, layerChart, 'slot.free');
    layer.task = this.allocate(host, host.jobs.indexOf(job));
    this.run.world.kernel.runWork(layer.task, host.networkPool, layer.compressedBytes);
  }

  private unpackNext(host: HostState, job: PullJob): void {
    const next = job.layers.find((layer) => !isLayerThere(layer));
    if (!next || stateName(next) !== 'Download complete') return;
    next.state = stepOf(next.state, layerChart, 'turn.came');
    const coreMs = next.compressedBytes * this.run.costs.extractCoreMsPerByte;
    this.run.world.kernel.runWork(next.task, host.cpuPool, coreMs, 1);
  }

  private wakeAll(host: HostState, job: BackgroundJob): void {
    const woken = job.waiters.splice(0);
    // Nothing refers to finished jobs once none is running: their tasks have ended.
    if (host.jobs.every(isDone)) host.jobs.length = 0;
    for (const row of woken) this.wake(host, row, job.kind === 'read' ? 'pages' : 'content');
  }

  /** Ends all of it at once, with what was half done; whoever waited waits no more. */
  cancelAll(host: HostState): void {
    const { kernel } = this.run.world;
    for (const job of host.jobs) {
      if (isDone(job)) continue;
      if (job.kind === 'pull') {
        for (const layer of job.layers) {
          if (layer.task >= 0) kernel.cancel(layer.task);
          host.disk.dropPartial('download', layer.digest);
        }
        continue;
      }
      kernel.cancel(job.task);
      if (job.kind === 'fetch') host.disk.dropPartial(job.contentKind, job.name);
    }
    host.jobs.length = 0;
  }

  /** The balloon on its way in a guest. */
  balloonOf(host: HostState, row: number): BalloonJob | undefined {
    return host.jobs.find(
      (job): job is BalloonJob => job.kind === 'balloon' && job.row === row && !job.isDone,
    );
  }

  /** The guest of a balloon is gone, and the wish with it. */
  endBalloon(host: HostState, row: number): void {
    const job = this.balloonOf(host, row);
    if (!job) return;
    this.run.world.kernel.cancel(job.task);
    this.finish(host, job);
  }

  /** A balloon or a scan has come to its end. */
  finish(host: HostState, job: BalloonJob | KsmJob): void {
    job.isDone = true;
    this.wakeAll(host, job);
  }

  /** Background tasks are owned by -1 - index of their job (see `TaskTable.owner`). */
  allocate(host: HostState, jobIndex: number): number {
    const { world } = this.run;
    return world.kernel.tasks.allocate(world.hosts.indexOf(host), -1 - jobIndex);
  }
}

function stepOf(state: number, chart: ChartTable, event: string): number {
  const next = nextState(chart, state, event);
  if (next < 0) {
    throw new Error(`Chart "${chart.id}" forbids "${event}" in "${chart.states[state].path}".`);
  }
  return next;
}

function stateName(layer: PullingLayer): string {
  return layerChart.states[layer.state].path;
}

function isOnItsWay(layer: PullingLayer): boolean {
  return stateName(layer) !== 'Waiting' && !isLayerThere(layer);
}

function isLayerThere(layer: PullingLayer): boolean {
  return layerChart.states[layer.state].vitality === 'ready';
}

function isDone(job: BackgroundJob): boolean {
  return job.kind === 'pull' ? pullChart.states[job.state].vitality === 'ready' : job.isDone;
}
