import { hostChart } from '../machines/hostChart.ts';
import { hostSteps } from '../machines/hostSteps.ts';
import { actionsOf } from '../world/actionsOf.ts';
import { HostStep } from '../world/HostStep.ts';
import type { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import { nextState } from '../world/nextState.ts';
import type { PhasePlan } from '../world/PhasePlan.ts';
import type { BackgroundWork } from './BackgroundWork.ts';
import { endTrouble } from './endTrouble.ts';
import type { HostState } from './HostState.ts';
import type { InstanceLife } from './InstanceLife.ts';
import type { Run } from './Run.ts';
import { loseAll } from './loseAll.ts';
import { startDemand } from './startDemand.ts';
import type { Reason } from './TargetRule.ts';
import { hostOwner } from './hostOwner.ts';

/** Moves servers through their chart: bought, racked, booted, and down again with all that ran on them. */
export class HostLife {
  private readonly run: Run;
  private readonly life: InstanceLife;
  private readonly work: BackgroundWork;

  constructor(run: Run, life: InstanceLife, work: BackgroundWork) {
    this.run = run;
    this.life = life;
    this.work = work;
  }

  /** Sends an event to the host's chart; false, and nothing changed, where the chart forbids it. */
  send(host: HostState, event: string): boolean {
    const next = nextState(hostChart, host.chartState, event);
    if (next < 0) return false;
    const actions = actionsOf(hostChart, host.chartState, event);
    this.run.world.revision += 1;
    host.chartState = next;
    host.step = 255;
    for (const action of actions) this.carryOut(host, action);
    return true;
  }

  /** Carries out a wish about the host itself; the reason when its chart forbids it. */
  wish(host: HostState, event: string): Reason | null {
    const state = host.hostPath;
    if (!this.send(host, event)) return { code: 'event.illegal', event, state };
    host.refusal = null;
    return null;
  }

  /** Its kernel is gone, and all that ran on it; only power brings it back. False when it was not up. */
  panic(host: HostState): boolean {
    return this.send(host, 'kernel.panicked');
  }

  /** The running demand of the host has ended: go on with the next, or with the next state. */
  demandDone(host: HostState): void {
    host.demand += 1;
    this.runDemand(host);
  }

  private carryOut(host: HostState, action: string): void {
    if (action.startsWith('begin.')) this.begin(host, action.slice('begin.'.length) as HostStep);
    else if (action === 'keep.system') host.installSystem(this.run.catalogue, this.run.costs);
    else if (action === 'mark.up') this.markUp(host);
    else if (action === 'release') this.release(host);
  }

  private begin(host: HostState, step: HostStep): void {
    host.step = HostStep.indexOf(step);
    host.stepStartMs[host.step] = this.run.world.kernel.nowMs;
    host.demand = 0;
    const { claims } = this.planOf(host);
    for (const [kind, bytes] of Object.entries(claims) as [MemoryKind, number][]) {
      host.memory.add(memoryKindIndex[kind], bytes);
    }
    this.runDemand(host);
  }

  private runDemand(host: HostState): void {
    const { kernel, hosts } = this.run.world;
    const demand = this.planOf(host).demands.at(host.demand);
    if (!demand) {
      host.stepSpentMs[host.step] = kernel.nowMs - host.stepStartMs[host.step];
      this.send(host, 'phase.done');
      return;
    }
    if (host.task < 0) host.task = kernel.tasks.allocate(hosts.indexOf(host), hostOwner);
    startDemand(kernel, host, host.task, demand);
  }

  private planOf(host: HostState): PhasePlan {
    const { catalogue, costs } = this.run;
    return hostSteps(host.spec, catalogue.presets[host.platform], costs)[HostStep[host.step]];
  }

  private markUp(host: HostState): void {
    host.upMs = this.run.world.kernel.nowMs;
    endTrouble(this.run, host);
    host.sendToService(host.family === 'vm' ? 'hypervisor.start' : 'engine.start');
  }

  /** All that ran is gone at once, nothing is left in RAM; what lies on disk whole stays. */
  private release(host: HostState): void {
    if (host.task >= 0) this.run.world.kernel.cancel(host.task);
    loseAll(this.life, host);
    this.work.cancelAll(host);
    host.memory.empty();
    host.sendToService('host.lost');
  }
}
