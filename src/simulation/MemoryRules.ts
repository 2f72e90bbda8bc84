import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { Recipe } from '../world/Recipe.ts';
import type { Step } from '../world/Step.ts';
import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';

const { runtime, app, vmProcess, reservedIdle, engine, hostKernel, guestKernel } = memoryKindIndex;

/**
 * How RAM is taken and given back. A VM's memory is set aside when it starts (over the overcommit ratio)
 * and becomes resident as the guest touches it; a process's memory is resident only. When RAM runs out the
 * page cache goes first, then the kernel's OOM killer ends the process with the most resident memory.
 */
export class MemoryRules {
  private readonly run: Run;
  private readonly kill: (host: HostState, row: number) => void;

  constructor(run: Run, kill: (host: HostState, row: number) => void) {
    this.run = run;
    this.kill = kill;
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
      if (!this.findRoom(host, row, host.memory.mappingNeedBytes(recipe.appIndex))) return false;
      host.memory.fillPinned(recipe.appIndex);
    }
    for (const [kind, bytes] of claims) {
      const isTaken =
        memoryKindIndex[kind] < guestKernel
          ? this.claim(host, row, memoryKindIndex[kind], bytes)
          : this.touch(host, row, memoryKindIndex[kind], bytes);
      if (!isTaken) return false;
    }
    // The touched-and-freed pages of a boot stay with the guest for good.
    if (step === 'init') return this.settleIdle(host, row);
    return true;
  }

  /** Gives back all the instance holds. */
  release(host: HostState, row: number): void {
    const { instances, memory } = host;
    const base = row * MemoryKind.length;
    for (let kind = 0; kind < MemoryKind.length; kind += 1) {
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
    if (!this.findRoom(host, row, engineBytes + costs.kernelPerContainerBytes)) return false;
    // An OOM kill may have taken the last shim meanwhile; count its shared pages afresh.
    const sharedBytes = host.shims === 0 ? costs.shimSharedBytes : 0;
    host.memory.add(engine, costs.enginePerContainerBytes + sharedBytes);
    host.memory.add(hostKernel, costs.kernelPerContainerBytes);
    host.shims += 1;
    host.instances.holds[row] |= holdsShim;
    return true;
  }

  private claim(host: HostState, row: number, kind: number, bytes: number): boolean {
    if (!this.findRoom(host, row, bytes)) return false;
    this.give(host, row, kind, bytes);
    return true;
  }

  /** In a VM a page comes out of what was set aside first; elsewhere it comes from the host. */
  private touch(host: HostState, row: number, kind: number, bytes: number): boolean {
    if (host.family !== 'vm') return this.claim(host, row, kind, bytes);
    const idle = host.instances.memoryBytes[row * MemoryKind.length + reservedIdle];
    const fromIdle = Math.min(idle, bytes);
    if (!this.findRoom(host, row, bytes - fromIdle)) return false;
    this.give(host, row, reservedIdle, -fromIdle);
    this.give(host, row, kind, bytes);
    return true;
  }

  private settleIdle(host: HostState, row: number): boolean {
    const { touchedBytes } = this.run.recipes[host.instances.recipe[row]];
    const idle = host.instances.memoryBytes[row * MemoryKind.length + reservedIdle];
    return this.claim(host, row, reservedIdle, Math.max(0, touchedBytes - idle));
  }

  private give(host: HostState, row: number, kind: number, bytes: number): void {
    host.memory.add(kind, bytes);
    host.instances.memoryBytes[row * MemoryKind.length + kind] += bytes;
  }

  /** Makes `bytes` free, killing if it must; false when the killed one is the claimant. */
  private findRoom(host: HostState, row: number, bytes: number): boolean {
    while (!host.memory.makeRoom(bytes)) {
      const leftBytes = host.memory.freeBytes;
      const victim = this.largestProcess(host, row);
      host.oomKilled += 1;
      host.refusal = {
        code: 'oom.killed',
        hostId: host.platform,
        atMs: this.run.world.kernel.nowMs,
        row: victim,
        appId: this.run.recipes[host.instances.recipe[victim]].app.id,
        needBytes: bytes,
        leftBytes,
      };
      this.kill(host, victim);
      if (victim === row) return false;
    }
    return true;
  }

  /** Linux's badness without adjustments: most resident memory; among equals the youngest, which is found last. */
  private largestProcess(host: HostState, claimant: number): number {
    const { instances } = host;
    let victim = claimant;
    let most = this.residentBytes(host, claimant);
    for (let row = 0; row < instances.count; row += 1) {
      if (instances.holds[row] === 0 && host.family !== 'vm') continue;
      const resident = this.residentBytes(host, row);
      if (resident > 0 && (resident > most || (resident === most && row > victim))) {
        victim = row;
        most = resident;
      }
    }
    return victim;
  }

  private residentBytes(host: HostState, row: number): number {
    const { memoryBytes } = host.instances;
    const base = row * MemoryKind.length;
    // dockerd gives its shims oom_score_adj -998: they are never the victim.
    if (host.family !== 'vm') return memoryBytes[base + runtime] + memoryBytes[base + app];
    let resident = memoryBytes[base + vmProcess];
    for (let kind = guestKernel; kind < reservedIdle; kind += 1)
      resident += memoryBytes[base + kind];
    return resident;
  }
}

const holdsShim = 1;
const holdsMapping = 2;
const holdsPromise = 4;
