import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';

const { runtime, app, vmProcess, guestKernel, pageCache, reservedIdle } = memoryKindIndex;

/**
 * What a host's kernel does when RAM is short: it drops page cache, then writes cold pages to swap
 * (idle pages of guests, the guests' own caches, then the pages of the largest), and when swap is full
 * it kills the process with the most memory. Whoever wanted the RAM waits while pages are written.
 */
export class Reclaim {
  private readonly run: Run;
  private readonly kill: (host: HostState, row: number) => void;

  constructor(run: Run, kill: (host: HostState, row: number) => void) {
    this.run = run;
    this.kill = kill;
  }

  /** Makes `bytes` free, killing if it must; false when the killed one is the claimant. */
  findRoom(host: HostState, row: number, bytes: number): boolean {
    while (!host.memory.makeRoom(bytes)) {
      if (this.swapOut(host, row, bytes - host.memory.freeBytes)) continue;
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

  /** Moves pages of a kind from RAM to swap; the instance `waiting` has to wait for the disk. */
  moveOut(host: HostState, row: number, kind: number, bytes: number, waiting: number): void {
    const { instances } = host;
    host.memory.add(kind, -bytes);
    instances.memoryBytes[row * MemoryKind.length + kind] -= bytes;
    instances.swappedBytes[row * MemoryKind.length + kind] += bytes;
    host.swapUsedBytes += bytes;
    instances.owedBytes[waiting] += bytes;
  }

  /** Brings an instance's pages back, as far as there is room without pushing others out. */
  swapIn(host: HostState, row: number): void {
    const { instances, memory } = host;
    for (let kind = vmProcess; kind <= reservedIdle; kind += 1) {
      const at = row * MemoryKind.length + kind;
      const bytes = Math.min(instances.swappedBytes[at], memory.availableBytes);
      if (bytes === 0) continue;
      memory.makeRoom(bytes);
      memory.add(kind, bytes);
      instances.memoryBytes[at] += bytes;
      instances.swappedBytes[at] -= bytes;
      host.swapUsedBytes -= bytes;
      instances.owedBytes[row] += bytes;
    }
  }

  /** True when pages were moved. */
  private swapOut(host: HostState, claimant: number, bytes: number): boolean {
    let left = Math.min(bytes, host.swapBytes - host.swapUsedBytes);
    if (left <= 0) return false;
    const wanted = left;
    const take = (row: number, kind: number, most: number): void => {
      const out = Math.min(left, most, unsharedBytes(host, row, kind));
      if (out <= 0) return;
      this.moveOut(host, row, kind, out, claimant);
      left -= out;
    };
    if (host.family === 'vm') {
      // Only what a guest has touched has contents to save.
      for (let row = 0; row < host.instances.count && left > 0; row += 1) {
        take(row, reservedIdle, this.run.recipes[host.instances.recipe[row]].touchedBytes);
      }
      for (let row = 0; row < host.instances.count && left > 0; row += 1) {
        take(row, pageCache, Infinity);
      }
    }
    while (left > 0) {
      const row = largestResident(host, claimant);
      if (row < 0) break;
      for (let kind = reservedIdle - 1; kind >= vmProcess && left > 0; kind -= 1) {
        take(row, kind, Infinity);
      }
    }
    return left < wanted;
  }

  /** Linux's badness without adjustments: most resident and swapped memory; among equals the youngest, found last. */
  private largestProcess(host: HostState, claimant: number): number {
    const { instances } = host;
    let victim = claimant;
    let most = weightOf(host, claimant);
    for (let row = 0; row < instances.count; row += 1) {
      if (instances.holds[row] === 0 && host.family !== 'vm') continue;
      const weight = weightOf(host, row);
      if (weight > 0 && (weight > most || (weight === most && row > victim))) {
        victim = row;
        most = weight;
      }
    }
    return victim;
  }
}

function weightOf(host: HostState, row: number): number {
  const { memoryBytes, swappedBytes } = host.instances;
  const base = row * MemoryKind.length;
  const held = (kind: number): number => memoryBytes[base + kind] + swappedBytes[base + kind];
  // dockerd gives its shims oom_score_adj -998: they are never the victim.
  if (host.family !== 'vm') return held(runtime) + held(app);
  let bytes = held(vmProcess);
  for (let kind = guestKernel; kind < reservedIdle; kind += 1) bytes += held(kind);
  return bytes;
}

/** Pages of a kind that are this row's alone: what page sharing keeps for all stays in RAM. */
function unsharedBytes(host: HostState, row: number, kind: number): number {
  const { memoryBytes, mappedBytes, mergedBytes } = host.instances;
  const at = row * MemoryKind.length + kind;
  return memoryBytes[at] - (mappedBytes[at] - mergedBytes[at]);
}

/** The row with the most pages to swap, the claimant last of all; -1 when there is none. */
function largestResident(host: HostState, claimant: number): number {
  let largest = -1;
  let most = 0;
  for (let row = 0; row < host.instances.count; row += 1) {
    let bytes = 0;
    for (let kind = vmProcess; kind < reservedIdle; kind += 1)
      bytes += unsharedBytes(host, row, kind);
    if (bytes > 0 && (row === claimant ? largest < 0 : bytes > most || largest === claimant)) {
      largest = row;
      most = bytes;
    }
  }
  return largest;
}
