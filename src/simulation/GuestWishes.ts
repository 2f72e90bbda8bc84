import { chartOf } from '../machines/chartOf.ts';
import type { GuestUpkeep } from './GuestUpkeep.ts';
import type { HostState } from './HostState.ts';
import type { InstanceLife } from './InstanceLife.ts';
import type { Run } from './Run.ts';
import type { Reason } from './TargetRule.ts';

/** Wishes about what goes on inside an instance that is up: its balloon, the data it writes. */
export class GuestWishes {
  private readonly run: Run;
  private readonly life: InstanceLife;
  private readonly upkeep: GuestUpkeep;

  constructor(run: Run, life: InstanceLife, upkeep: GuestUpkeep) {
    this.run = run;
    this.life = life;
    this.upkeep = upkeep;
  }

  /** Whether its app is up, so that guest and app can hear the wish. */
  isReady(host: HostState, row: number): boolean {
    return pathOf(host, row) === 'running.ready';
  }

  /** `virsh setmem`: not below what guest and app need, not above what the VM was made with. */
  balloon(host: HostState, row: number, memoryBytes: number): Reason | null {
    if (host.family !== 'vm' || !this.isReady(host, row)) return illegal(host, row, 'vm.setmem');
    const { app, guestNeedBytes, guestMemoryBytes } = this.run.recipes[host.instances.recipe[row]];
    const reason = { appId: app.id, row };
    if (memoryBytes < guestNeedBytes) {
      const needBytes = guestNeedBytes;
      return { ...reason, code: 'guest.tooSmall', needBytes, leftBytes: memoryBytes };
    }
    if (memoryBytes > guestMemoryBytes) {
      const leftBytes = guestMemoryBytes;
      return { ...reason, code: 'balloon.tooLarge', needBytes: memoryBytes, leftBytes };
    }
    this.upkeep.balloonTo(host, row, memoryBytes);
    return null;
  }

  write(host: HostState, row: number, bytes: number): Reason | null {
    if (!this.isReady(host, row)) return illegal(host, row, 'app.write');
    host.refusal = null;
    this.life.write(host, row, bytes);
    return null;
  }
}

function illegal(host: HostState, row: number, event: string): Reason {
  return { code: 'event.illegal', event, state: pathOf(host, row), row };
}

function pathOf(host: HostState, row: number): string {
  return chartOf[host.family].states[host.instances.state[row]].path;
}
