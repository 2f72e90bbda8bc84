import { chartOf } from '../machines/chartOf.ts';
import { actionsOf } from '../world/actionsOf.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { nextState } from '../world/nextState.ts';
import { Phase } from '../world/Phase.ts';
import { phaseIndex } from '../world/phaseIndex.ts';
import { Step } from '../world/Step.ts';
import { Vitality } from '../world/Vitality.ts';
import type { BackgroundWork } from './BackgroundWork.ts';
import type { HostState } from './HostState.ts';
import { DiskGrowth } from './DiskGrowth.ts';
import { exitCodeOf } from './exitCodeOf.ts';
import { isOnce } from './isOnce.ts';
import { MemoryRules } from './MemoryRules.ts';
import { noteStart } from './noteStart.ts';
import { planOf } from './planOf.ts';
import type { Run } from './Run.ts';
import { settleTrouble } from './settleTrouble.ts';
import { startDemand } from './startDemand.ts';
import { startVariation } from './startVariation.ts';

const failedVitality = Vitality.indexOf('failed');
const offVitality = Vitality.indexOf('off');
/** What a freshly removed instance is told, by platform. */
const removal = { bare: 'app.uninstall', vm: 'vm.undefine', container: 'container.remove' };

/** Moves instances through their charts and carries out what the charts ask for. */
export class InstanceLife {
  private readonly run: Run;
  readonly memory: MemoryRules;
  private readonly growth: DiskGrowth;
  private readonly work: BackgroundWork;
  /** Told of each instance that has become ready. */
  private readonly whenReady: (host: HostState, row: number) => void;

  constructor(run: Run, work: BackgroundWork, whenReady: InstanceLife['whenReady']) {
    this.run = run;
    this.work = work;
    this.whenReady = whenReady;
    this.growth = new DiskGrowth(run);
    this.memory = new MemoryRules(run, (host, row, event) => this.send(host, row, event));
  }

  /** Whether the chart allows the event in the instance's present state. */
  allows(host: HostState, row: number, event: string): boolean {
    return nextState(chartOf[host.family], host.instances.state[row], event) >= 0;
  }

  /** Sends an event; false, and nothing changed, where the chart forbids it. */
  send(host: HostState, row: number, event: string): boolean {
    const chart = chartOf[host.family];
    const before = host.instances.state[row];
    const next = nextState(chart, before, event);
    if (next < 0) return false;
    const actions = actionsOf(chart, before, event);
    this.run.world.revision += 1;
    this.enter(host, row, next);
    for (const action of actions) this.carryOut(host, row, action);
    if (actions.some((action) => action === 'release' || action === 'end.app')) {
      const { app } = this.run.recipes[host.instances.recipe[row]];
      // An app that its guest has killed keeps its code when the VM goes.
      if (host.instances.exitCode[row] < 0) {
        const { path } = chart.states[before];
        host.instances.exitCode[row] = exitCodeOf(host.family, app, event, path);
      }
    }
    const { vitality, doomed } = host.instances;
    if (doomed[row] === 1 && (vitality[row] === offVitality || vitality[row] === failedVitality)) {
      doomed[row] = 0;
      this.send(host, row, removal[host.family]);
    }
    return true;
  }

  /** Adds an instance in the chart's initial state, with the disk it will need. The caller has checked for room. */
  create(host: HostState, recipeIndex: number): number {
    const recipe = this.run.recipes[recipeIndex];
    const row = host.instances.add();
    host.instances.app[row] = recipe.appIndex;
    host.instances.recipe[row] = recipeIndex;
    host.instances.task[row] = this.run.world.kernel.tasks.allocate(
      this.run.world.hosts.indexOf(host),
      row,
    );
    this.growth.grow(host, row, recipe.privateDiskBytes);
    this.welcome(host, row);
    return row;
  }

  /** Sends the start event, by hand: the policy's back-off begins anew. */
  start(host: HostState, row: number, event: string): boolean {
    if (!this.allows(host, row, event)) return false;
    const { instances } = host;
    instances.exitCode[row] = -1;
    instances.backoffMs[row] = 0;
    instances.harm[row] = 0;
    instances.starts[row] += 1;
    this.memory.promise(host, row);
    return this.send(host, row, event);
  }

  private welcome(host: HostState, row: number): void {
    const state = chartOf[host.family].initial;
    const { instances } = host;
    instances.state[row] = state;
    instances.vitality[row] = Vitality.indexOf(chartOf[host.family].states[state].vitality);
    host.byVitality[instances.vitality[row]] += 1;
  }

  /** The running demand of an instance has ended: go on with the next, or with the next state. */
  demandDone(host: HostState, row: number): void {
    const { instances } = host;
    const wasOwing = instances.isOwing[row] === 1;
    instances.isOwing[row] = 0;
    if (instances.step[row] === 255) {
      this.writeOn(host, row);
      return;
    }
    if (!wasOwing) this.passDemand(host, row);
    this.runDemand(host, row);
  }

  private passDemand(host: HostState, row: number): void {
    const { instances } = host;
    const demand = planOf(this.run, host, row)?.demands[instances.demand[row]];
    if (demand && isOnce(demand)) instances.dataWrittenMs[row] = this.run.world.kernel.nowMs;
    instances.demand[row] += 1;
  }

  /** Lets a ready instance write so much more data. */
  write(host: HostState, row: number, bytes: number): void {
    host.instances.unwrittenBytes[row] += bytes;
    this.writeOn(host, row);
  }

  /** Reads and writes what it owes the disk before it goes on; false when it owes nothing. */
  payOwed(host: HostState, row: number): boolean {
    const { instances } = host;
    if (instances.owedBytes[row] === 0) return false;
    const task = instances.task[row];
    if (instances.isOwing[row] === 1) {
      instances.owedBytes[row] += this.run.world.kernel.cancel(task);
    }
    instances.isOwing[row] = 1;
    this.run.world.kernel.runWork(task, host.diskPool, instances.owedBytes[row]);
    instances.owedBytes[row] = 0;
    return true;
  }

  private writeOn(host: HostState, row: number): void {
    const { unwrittenBytes } = host.instances;
    this.run.world.revision += 1;
    const isShort = unwrittenBytes[row] > 0 && this.growth.growForWrite(host, row) === 0;
    if (isShort) this.diskFull(host, row);
    else this.payOwed(host, row);
  }

  /** A VM is paused until there is room again; a process gets "No space left on device". */
  private diskFull(host: HostState, row: number): void {
    this.growth.report(host, row);
    this.send(host, row, host.family === 'vm' ? 'disk.full' : 'process.failed');
  }

  private enter(host: HostState, row: number, state: number): void {
    const { instances } = host;
    const before = instances.vitality[row];
    host.byVitality[before] -= 1;
    instances.state[row] = state;
    instances.vitality[row] = Vitality.indexOf(chartOf[host.family].states[state].vitality);
    noteStart(instances, row, Vitality[before], this.run.world.kernel.nowMs);
    host.byVitality[instances.vitality[row]] += 1;
    instances.phase[row] = 255;
    this.run.onMoved?.(host.platform, row);
    if (host.trouble?.row === row) settleTrouble(this.run, host);
  }

  private carryOut(host: HostState, row: number, action: string): void {
    if (action.startsWith('begin.')) this.begin(host, row, action.slice('begin.'.length) as Step);
    else if (action === 'mark.ready') this.markReady(host, row);
    else if (action === 'freeze') this.freeze(host, row);
    else if (action === 'release') this.release(host, row);
    else if (action === 'end.app') this.endApp(host, row);
    else if (action === 'forget') this.forget(host, row);
  }

  private begin(host: HostState, row: number, step: Step): void {
    const { instances } = host;
    const index = Step.indexOf(step);
    const isStart = index < Phase.length;
    if (isStart) instances.phase[row] = index;
    if (instances.halted[row] === 1 && instances.step[row] === index) {
      instances.halted[row] = 0;
      this.memory.reclaim.swapIn(host, row);
      this.goOn(host, row, step); // the plan goes on where it stood
      return;
    }
    this.cancel(host, row);
    instances.step[row] = index;
    instances.demand[row] = 0;
    if (isStart)
      instances.phaseStartMs[row * Phase.length + phaseIndex[step as Phase]] =
        this.run.world.kernel.nowMs;
    if (step === 'pull') {
      if (this.work.fetchFor(host, row)) this.send(host, row, 'phase.done');
      return;
    }
    if (this.memory.claimForStep(host, row, step)) this.goOn(host, row, step);
  }

  private goOn(host: HostState, row: number, step: Step): void {
    if (this.growth.growForStep(host, row, step)) this.runDemand(host, row);
    else this.diskFull(host, row);
  }

  private runDemand(host: HostState, row: number): void {
    const { instances } = host;
    const { kernel } = this.run.world;
    if (this.payOwed(host, row)) return;
    const plan = planOf(this.run, host, row);
    let left = instances.frozen[row];
    instances.frozen[row] = -1;
    while (plan && instances.demand[row] < plan.demands.length) {
      const demand = plan.demands[instances.demand[row]];
      if (demand.resource === 'sharedRead') {
        if (!this.work.readFor(host, row, demand.amountBytes)) return;
        instances.demand[row] += 1; // in the page cache already
        left = -1; // what was frozen was this wait: the next demand is whole
      } else if (isOnce(demand) && !Number.isNaN(instances.dataWrittenMs[row])) {
        instances.demand[row] += 1;
      } else {
        const factor = demand.resource === 'cpu' ? startVariation(this.run, host, row) : 1;
        startDemand(kernel, host, instances.task[row], demand, factor, left);
        return;
      }
    }
    instances.step[row] = 255;
    this.send(host, row, 'phase.done');
  }

  private markReady(host: HostState, row: number): void {
    host.instances.step[row] = 255;
    host.instances.frozen[row] = -1;
    // Resuming a paused instance enters `ready` again; it became ready only once.
    if (Number.isNaN(host.instances.readyMs[row])) {
      host.instances.readyMs[row] = this.run.world.kernel.nowMs;
    } else {
      this.memory.reclaim.swapIn(host, row);
      this.writeOn(host, row);
    }
    this.whenReady(host, row);
  }

  private freeze(host: HostState, row: number): void {
    const { instances } = host;
    const { kernel } = this.run.world;
    if (kernel.isRunning(instances.task[row])) {
      const left = kernel.cancel(instances.task[row]);
      if (instances.isOwing[row] === 1) instances.owedBytes[row] += left;
      else instances.frozen[row] = left;
      instances.isOwing[row] = 0;
    } else {
      // At rest, or waiting for a shared read: it will look again when it is thawed.
      this.work.leave(host, row);
    }
    instances.halted[row] = instances.step[row] === 255 ? 0 : 1;
  }

  private cancel(host: HostState, row: number): void {
    this.run.world.kernel.cancel(host.instances.task[row]);
    this.work.leave(host, row);
    const { instances } = host;
    instances.frozen[row] = -1;
    instances.halted[row] = 0;
    instances.owedBytes[row] = 0;
    instances.isOwing[row] = 0;
    instances.unwrittenBytes[row] = 0;
    instances.step[row] = 255;
  }

  /** The app is gone, its guest runs on. */
  private endApp(host: HostState, row: number): void {
    this.cancel(host, row);
    this.memory.endApp(host, row);
  }

  private release(host: HostState, row: number): void {
    this.cancel(host, row);
    this.work.endBalloon(host, row);
    this.memory.release(host, row);
  }

  private forget(host: HostState, row: number): void {
    this.cancel(host, row);
    this.memory.release(host, row);
    this.growth.free(host, row);
    const { memoryBytes } = host.instances;
    memoryBytes.fill(0, row * MemoryKind.length, (row + 1) * MemoryKind.length);
  }
}
