import { chartOf } from '../machines/chartOf.ts';
import type { Fault } from '../world/Fault.ts';
import { Harm } from '../world/Harm.ts';
import type { PlatformPreset } from '../world/PlatformPreset.ts';
import { Vitality } from '../world/Vitality.ts';
import type { BackgroundWork } from './BackgroundWork.ts';
import { endTrouble } from './endTrouble.ts';
import type { HostLife } from './HostLife.ts';
import type { HostState } from './HostState.ts';
import type { InstanceLife } from './InstanceLife.ts';
import { loseAll } from './loseAll.ts';
import type { Run } from './Run.ts';
import { settleTrouble } from './settleTrouble.ts';
import type { Reason } from './TargetRule.ts';

const alive: readonly Vitality[] = ['starting', 'ready', 'paused', 'stopping'];

/**
 * Lets something go wrong in an instance. What it shares with others decides whom it hurts: its kernel, that
 * kernel's process table, the cores. A new fault takes the place of the one before it.
 */
export class Faults {
  private readonly run: Run;
  private readonly life: InstanceLife;
  private readonly work: BackgroundWork;
  private readonly hosts: HostLife;

  constructor(run: Run, life: InstanceLife, work: BackgroundWork, hosts: HostLife) {
    this.run = run;
    this.life = life;
    this.work = work;
    this.hosts = hosts;
  }

  /** The reason when the instance is not up, so that nothing can go wrong in it. */
  provoke(host: HostState, row: number, fault: Fault): Reason | null {
    const { world } = this.run;
    const { path } = chartOf[host.family].states[host.instances.state[row]];
    if (path !== 'running.ready')
      return { code: 'event.illegal', event: 'instance.provoke', state: path, row };
    endTrouble(this.run, host);
    host.refusal = null;
    host.trouble = { fault, row, atMs: world.kernel.nowMs };
    world.revision += 1;
    if (fault === 'kernelPanic') this.panic(host, row);
    else settleTrouble(this.run, host);
    return null;
  }

  private panic(host: HostState, row: number): void {
    const { preset } = this.run.recipes[host.instances.recipe[row]];
    host.instances.harm[row] = Harm.indexOf('source');
    if (preset.kernel === 'host' || preset.kernel === 'shared') this.markKilled(host, row);
    if (preset.kernel === 'host') this.hosts.panic(host);
    else if (preset.kernel === 'shared') this.panicGuest(host);
    else this.life.send(host, row, ownPanic(preset));
  }

  private markKilled(host: HostState, source: number): void {
    const { instances } = host;
    for (let row = 0; row < instances.count; row += 1) {
      const isAlive = alive.includes(Vitality[instances.vitality[row]]);
      if (isAlive && row !== source) instances.harm[row] = Harm.indexOf('killed');
    }
  }

  /**
   * The hidden VM's kernel is gone, with its engine, its page cache and all containers; the host's own goes
   * on. The VM is there again at once: the model has no boot of its own for it.
   */
  private panicGuest(host: HostState): void {
    loseAll(this.life, host);
    this.work.cancelAll(host);
    host.memory.dropCaches();
  }
}

/** libvirt keeps a crashed domain; a container ends with the small VM or the Sentry it runs in. */
function ownPanic(preset: PlatformPreset): string {
  return preset.family === 'vm' ? 'guest.panicked' : 'process.killed';
}
