import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { Recipe } from '../world/Recipe.ts';
import type { Refusal } from '../world/Refusal.ts';
import type { Step } from '../world/Step.ts';
import type { HostState } from './HostState.ts';
import { PageSharing } from './PageSharing.ts';
import { Reclaim } from './Reclaim.ts';
import type { Run } from './Run.ts';

const { runtime, app, reservedIdle, engine, hostKernel, guestKernel } = memoryKindIndex;

/**
 * How RAM is taken and given back. A VM's memory is set aside when it starts (over the overcommit ratio)
 * and becomes resident as the guest touches it; a process's memory is resident only. An app too large for
 * its guest, or for its cgroup's limit, is killed when it touches the page that is one too many.
 */
export class MemoryRules {
  private readonly run: Run;
  private readonly send: (host: HostState, row: number, event: string) => void;
  readonly sharing: PageSharing;
  readonly reclaim: Reclaim;

  constructor(run: Run, send: (host: HostState, row: number, event: string) => void) {
    this.run = run;
    this.send = send;
    this.sharing = new PageSharing(run);
    this.reclaim = new Reclaim(run, (host, row) => send(host, row, 'process.killed'));
  }

  /** RAM a start needs at once, before anything is touched: what a hypervisor checks at the door. */
  admissionBytes(recipe: Recipe): number {
    if (recipe.family !== 'vm') return 0;
    return recipe.reservedBytes + (recipe.steps.vmm?.claims.vmProcess ?? 0);
  }

  /** Free RAM, plus cache that can go, less what is promised already. */
  unpromisedBytes(host: HostState): number {
    return host.memory.availableBytes - host.promisedBytes;
  }

  promise(host: HostState, row: number): void {
    const bytes = this.admissionBytes(this.run.recipes[host.instances.recipe[row]]);
    if (bytes === 0) return;
    host.promisedBytes += bytes;
    host.instances.holds[row] |= holdsPromise;
  }

  private redeem(host: HostState, row: number): void {
    if ((host.instances.holds[row] & holdsPromise) === 0) return;
    host.promisedBytes -= this.admissionBytes(this.run.recipes[host.instances.recipe[row]]);
    host.instances.holds[row] &= ~holdsPromise;
  }

  /** Takes what the step claims; false when the instance itself was killed for want of RAM. */
  claimForStep(host: HostState, row: number, step: Step): boolean {
    const recipe = this.run.recipes[host.instances.recipe[row]];
    const claims = Object.entries(recipe.steps[step]?.claims ?? {}) as [MemoryKind, number][];
    if (step === 'vmm') {
      this.redeem(host, row);
      if (!this.claim(host, row, reservedIdle, recipe.reservedBytes)) return false;
    }
    if (step === 'namespaces' && !this.addShim(host, row)) return false;
    if (host.family !== 'vm' && recipe.preset.sharesHostPages && step === 'runtime') {
      // Pinned first, or making room could drop the very pages about to be mapped.
      host.memory.pinPages(recipe.appIndex);
      host.instances.holds[row] |= holdsMapping;
      if (!this.reclaim.findRoom(host, row, host.memory.mappingNeedBytes(recipe.appIndex)))
        return false;
      host.memory.fillPinned(recipe.appIndex);
    }
    if (this.killedByLimit(host, row, step, claims)) return false;
    for (const [kind, bytes] of claims) {
      const isTaken =
        memoryKindIndex[kind] < guestKernel
          ? this.claim(host, row, memoryKindIndex[kind], bytes)
          : this.touch(host, row, memoryKindIndex[kind], bytes);
      if (!isTaken) return false;
    }
    // The touched-and-freed pages of a boot stay with the guest for good.
    if (step === 'init') return this.settleIdle(host, row);
    this.spillOverLimit(host, row);
    return true;
  }

  /** RAM of a guest in use inside it, wherever it lies: all but what is free there. */
  usedInGuest(host: HostState, row: number): number {
    let bytes = 0;
    for (let kind = guestKernel; kind < reservedIdle; kind += 1)
      bytes += fullBytes(host, row, kind);
    return bytes;
  }

  /** A killed app's pages are free again in its guest, and still its VM's. */
  endApp(host: HostState, row: number): void {
    const { memoryBytes, swappedBytes } = host.instances;
    const base = row * MemoryKind.length;
    for (const kind of [runtime, app]) {
      const bytes = memoryBytes[base + kind];
      this.give(host, row, kind, -bytes);
      this.give(host, row, reservedIdle, bytes);
      swappedBytes[base + reservedIdle] += swappedBytes[base + kind];
      swappedBytes[base + kind] = 0;
    }
  }

  /** Gives back all the instance holds. */
  release(host: HostState, row: number): void {
    const { instances, memory } = host;
    const base = row * MemoryKind.length;
    this.sharing.leave(host, row, true);
    instances.balloonBytes[row] = 0;
    instances.balloonPeakBytes[row] = 0;
    for (let kind = 0; kind < MemoryKind.length; kind += 1) {
      host.swapUsedBytes -= instances.swappedBytes[base + kind];
      instances.swappedBytes[base + kind] = 0;
      const held = instances.memoryBytes[base + kind];
      if (held === 0) continue;
      memory.add(kind, -held);
      instances.memoryBytes[base + kind] = 0;
    }
    if ((instances.holds[row] & holdsMapping) !== 0) {
      memory.unpinPages(this.run.recipes[instances.recipe[row]].appIndex);
    }
    if ((instances.holds[row] & holdsShim) !== 0) {
      const { costs } = this.run;
      host.shims -= 1;
      const lastShim = host.shims === 0 ? costs.shimSharedBytes : 0;
      memory.add(engine, -costs.enginePerContainerBytes - lastShim);
      memory.add(hostKernel, -costs.kernelPerContainerBytes);
    }
    this.redeem(host, row);
    instances.holds[row] = 0;
  }

  private addShim(host: HostState, row: number): boolean {
    const { costs } = this.run;
    const firstShim = host.shims === 0 ? costs.shimSharedBytes : 0;
    const engineBytes = costs.enginePerContainerBytes + firstShim;
    if (!this.reclaim.findRoom(host, row, engineBytes + costs.kernelPerContainerBytes))
      return false;
    // An OOM kill may have taken the last shim meanwhile; count its shared pages afresh.
    const sharedBytes = host.shims === 0 ? costs.shimSharedBytes : 0;
    host.memory.add(engine, costs.enginePerContainerBytes + sharedBytes);
    host.memory.add(hostKernel, costs.kernelPerContainerBytes);
    host.shims += 1;
    host.instances.holds[row] |= holdsShim;
    return true;
  }

  private claim(host: HostState, row: number, kind: number, bytes: number): boolean {
    if (!this.reclaim.findRoom(host, row, bytes)) return false;
    this.give(host, row, kind, bytes);
    return true;
  }

  /** In a VM a page comes out of what was set aside first; elsewhere it comes from the host. */
  private touch(host: HostState, row: number, kind: number, bytes: number): boolean {
    if (host.family !== 'vm') return this.claim(host, row, kind, bytes);
    const { instances } = host;
    const at = row * MemoryKind.length + reservedIdle;
    let idle: number;
    do {
      idle = Math.min(instances.memoryBytes[at], bytes);
      if (!this.reclaim.findRoom(host, row, bytes - idle)) return false;
      // Making room may have swapped these very pages out.
    } while (instances.memoryBytes[at] < idle);
    const read = Math.min(instances.swappedBytes[at], bytes - idle);
    instances.swappedBytes[at] -= read;
    instances.owedBytes[row] += read;
    host.swapUsedBytes -= read;
    this.give(host, row, reservedIdle, -idle);
    this.give(host, row, kind, bytes);
    return true;
  }

  private settleIdle(host: HostState, row: number): boolean {
    const { touchedBytes } = this.run.recipes[host.instances.recipe[row]];
    const idle = fullBytes(host, row, reservedIdle);
    return this.claim(host, row, reservedIdle, Math.max(0, touchedBytes - idle));
  }

  /** Whether the step's pages are more than the guest or the cgroup has, and the app was killed for it. */
  private killedByLimit(
    host: HostState,
    row: number,
    step: Step,
    claims: readonly (readonly [MemoryKind, number])[],
  ): boolean {
    if (step !== 'runtime' && step !== 'app') return false;
    const recipe = this.run.recipes[host.instances.recipe[row]];
    const needBytes = claims.reduce((sum, [, bytes]) => sum + bytes, 0);
    if (host.family === 'vm') {
      const leftBytes = recipe.guestMemoryBytes - this.usedInGuest(host, row);
      if (needBytes <= leftBytes) return false;
      // It touches all the guest has before it dies, and the host keeps paying for that.
      const idle = fullBytes(host, row, reservedIdle);
      if (this.claim(host, row, reservedIdle, leftBytes - idle)) {
        this.report(host, row, { code: 'oom.guest', needBytes, leftBytes });
        this.send(host, row, 'guest.appKilled');
      }
      return true;
    }
    const heldBytes = appBytes(host, row);
    const overBytes = heldBytes + needBytes - recipe.memoryLimitBytes;
    if (overBytes <= this.swapAllowance(host, row)) return false;
    const leftBytes = recipe.memoryLimitBytes - heldBytes;
    this.report(host, row, { code: 'oom.limit', needBytes, leftBytes });
    this.send(host, row, 'process.killed');
    return true;
  }

  /** What a container holds beyond its limit goes to its part of the swap. */
  private spillOverLimit(host: HostState, row: number): void {
    const { memoryLimitBytes } = this.run.recipes[host.instances.recipe[row]];
    const { memoryBytes } = host.instances;
    const base = row * MemoryKind.length;
    for (const kind of [app, runtime]) {
      const resident = memoryBytes[base + runtime] + memoryBytes[base + app];
      const left = host.swapBytes - host.swapUsedBytes;
      const over = Math.min(resident - memoryLimitBytes, memoryBytes[base + kind], left);
      if (over > 0) this.reclaim.moveOut(host, row, kind, over, row);
    }
  }

  /** Docker's default: as much swap as RAM, where the host has any left. */
  private swapAllowance(host: HostState, row: number): number {
    const { memoryLimitBytes } = this.run.recipes[host.instances.recipe[row]];
    const { swappedBytes } = host.instances;
    const base = row * MemoryKind.length;
    const own = swappedBytes[base + runtime] + swappedBytes[base + app];
    return Math.min(memoryLimitBytes, own + host.swapBytes - host.swapUsedBytes);
  }

  private report(
    host: HostState,
    row: number,
    reason: Pick<Refusal, 'code' | 'needBytes' | 'leftBytes'>,
  ): void {
    host.oomKilled += 1;
    host.refusal = {
      ...reason,
      hostId: host.platform,
      atMs: this.run.world.kernel.nowMs,
      row,
      appId: this.run.recipes[host.instances.recipe[row]].app.id,
    };
  }

  private give(host: HostState, row: number, kind: number, bytes: number): void {
    host.memory.add(kind, bytes);
    host.instances.memoryBytes[row * MemoryKind.length + kind] += bytes;
  }
}

/** Bytes of a kind wherever they lie: in RAM, in swap, or in a copy kept for several. */
function fullBytes({ instances }: HostState, row: number, kind: number): number {
  const at = row * MemoryKind.length + kind;
  return instances.memoryBytes[at] + instances.swappedBytes[at] + instances.mergedBytes[at];
}

function appBytes(host: HostState, row: number): number {
  return fullBytes(host, row, runtime) + fullBytes(host, row, app);
}

const holdsShim = 1;
const holdsMapping = 2;
const holdsPromise = 4;
