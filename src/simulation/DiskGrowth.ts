import type { Step } from '../world/Step.ts';
import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';

const bootBit = 1;
const appBit = 2;

/** How the disk of an instance grows as it writes: clones, writable layers and data files on the host's disk. */
export class DiskGrowth {
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** What a step of the first start writes; false, with the want noted, when the disk is full. */
  growForStep(host: HostState, row: number, step: Step): boolean {
    const { instances } = host;
    const bytes = this.run.recipes[instances.recipe[row]].growthBytes[step] ?? 0;
    const bit = step === 'init' ? bootBit : appBit;
    if (bytes === 0 || (instances.grown[row] & bit) !== 0) return true;
    if (host.disk.freeBytes < bytes) {
      instances.unwrittenBytes[row] = bytes;
      return false;
    }
    instances.unwrittenBytes[row] = 0;
    instances.grown[row] |= bit;
    this.grow(host, row, bytes);
    return true;
  }

  /** Finds room for what the instance wants to write, as far as the disk goes; the bytes it found room for. */
  growForWrite(host: HostState, row: number): number {
    const { unwrittenBytes, owedBytes } = host.instances;
    const bytes = Math.min(unwrittenBytes[row], host.disk.freeBytes);
    unwrittenBytes[row] -= bytes;
    owedBytes[row] += bytes;
    this.grow(host, row, bytes);
    return bytes;
  }

  grow(host: HostState, row: number, bytes: number): void {
    if (bytes === 0) return;
    const { diskBytes } = host.instances;
    host.disk.addPrivate(kindOf(host), this.nameOf(host, row), bytes, diskBytes[row] === 0 ? 1 : 0);
    diskBytes[row] += bytes;
  }

  /** Deletes all the instance has on disk. */
  free(host: HostState, row: number): void {
    const { diskBytes } = host.instances;
    if (diskBytes[row] === 0) return;
    host.disk.addPrivate(kindOf(host), this.nameOf(host, row), -diskBytes[row], -1);
    diskBytes[row] = 0;
  }

  /** Tells people why the instance could not write. */
  report(host: HostState, row: number): void {
    host.refusal = {
      code: 'disk.full',
      hostId: host.platform,
      atMs: this.run.world.kernel.nowMs,
      row,
      appId: this.nameOf(host, row),
      needBytes: host.instances.unwrittenBytes[row],
      leftBytes: host.disk.freeBytes,
    };
  }

  private nameOf(host: HostState, row: number): string {
    return this.run.recipes[host.instances.recipe[row]].app.id;
  }
}

function kindOf(host: HostState): 'clone' | 'writable' {
  return host.family === 'vm' ? 'clone' : 'writable';
}
