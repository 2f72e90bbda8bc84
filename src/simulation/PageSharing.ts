import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';

const { guestKernel, guestOs, pageCache, runtime, app, reservedIdle } = memoryKindIndex;
/** What VMs of one guest have in common, and what only those that run the same app have. */
const ofGuest = [guestKernel, guestOs, reservedIdle] as const;
const ofApp = [pageCache, runtime, app] as const;
const kinds = [...ofGuest, ...ofApp] as const;
/** Ticks a full merge takes: often enough to be seen as gradual. */
const ticks = 10;

/** Pages that several VMs have in common, kept once: how many per kind, and whose RAM they count as. */
export interface SharedPages {
  readonly keptBytes: Float64Array;
  readonly keeper: Int32Array;
}

/**
 * KSM: equal pages of VMs that run the same guest become one. A VM maps a share of what it
 * has in RAM; the one copy counts as the oldest VM's that maps all of it, and moves on when that VM leaves.
 */
export class PageSharing {
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  get tickMs(): number {
    return this.run.costs.ksmScanMs / ticks;
  }

  /** Merges a tenth of what these rows can share; false when there was nothing left to merge. */
  merge(host: HostState, rows: readonly number[]): boolean {
    const { instances } = host;
    let isMerged = false;
    for (const row of rows) {
      const recipe = this.run.recipes[instances.recipe[row]];
      for (const kind of kinds) {
        const at = row * MemoryKind.length + kind;
        const own = instances.memoryBytes[at] + instances.mergedBytes[at];
        const { ksmMergeableShare } = this.run.costs;
        // Idle pages it never touched are no pages yet.
        const most = kind === reservedIdle ? Math.min(own, recipe.touchedBytes) : own;
        const goal = Math.floor(ksmMergeableShare * most);
        const bytes = Math.min(goal - instances.mappedBytes[at], Math.ceil(goal / ticks));
        if (bytes <= 0) continue;
        instances.mappedBytes[at] += bytes;
        this.save(host, row, kind, bytes);
        isMerged = true;
      }
    }
    if (isMerged) this.settleAll(host);
    return isMerged;
  }

  /** A VM gives up mapped pages of a kind (it no longer has them at all); nothing has to be freed. */
  drop(host: HostState, row: number, kind: number, bytes: number): void {
    const at = row * MemoryKind.length + kind;
    host.instances.mappedBytes[at] -= bytes;
    host.instances.mergedBytes[at] -= bytes;
    this.settle(host, row);
  }

  /** All it maps, whoever keeps the copies. */
  mappedBytes(host: HostState, row: number): number {
    const base = row * MemoryKind.length;
    return kinds.reduce((sum, kind) => sum + host.instances.mappedBytes[base + kind], 0);
  }

  /** The row shares nothing any more; its own copies come back unless it is `gone`. The caller has made room. */
  leave(host: HostState, row: number, isGone: boolean): void {
    if (host.family !== 'vm' || this.mappedBytes(host, row) === 0) return;
    for (const kind of kinds) {
      const at = row * MemoryKind.length + kind;
      const shared = sharedOf(host, this.groupOf(host, row, kind));
      if (shared.keeper[kind] === row) this.unkeep(host, shared, kind);
      if (!isGone) this.save(host, row, kind, -host.instances.mappedBytes[at]);
      host.instances.mappedBytes[at] = 0;
      host.instances.mergedBytes[at] = 0;
    }
    this.settle(host, row);
  }

  /** Every group once: that of its first member. */
  private settleAll(host: HostState): void {
    const seen = new Set<string>();
    for (let row = 0; row < host.instances.count; row += 1) {
      const group = this.groupOf(host, row, app);
      if (this.mappedBytes(host, row) === 0 || seen.has(group)) continue;
      seen.add(group);
      this.settle(host, row);
    }
  }

  /**
   * Works out anew how much the groups of a row keep once, and who keeps it. Never needs more RAM than
   * sharing has just saved.
   */
  private settle(host: HostState, member: number): void {
    const { mappedBytes } = host.instances;
    const { ksmDistinctShare, ksmMergeableShare } = this.run.costs;
    for (const kind of kinds) {
      const group = this.groupOf(host, member, kind);
      const mapped = (row: number) => mappedBytes[row * MemoryKind.length + kind];
      const rows: number[] = [];
      for (let row = 0; row < host.instances.count; row += 1) {
        if (mapped(row) > 0 && this.groupOf(host, row, kind) === group) rows.push(row);
      }
      const most = rows.reduce((largest, row) => Math.max(largest, mapped(row)), 0);
      const keptBytes = Math.floor((most * ksmDistinctShare) / ksmMergeableShare);
      const keeper = rows.find((row) => mapped(row) >= keptBytes) ?? -1;
      const shared = sharedOf(host, group);
      if (shared.keeper[kind] === keeper && shared.keptBytes[kind] === keptBytes) continue;
      this.unkeep(host, shared, kind);
      if (keeper < 0) continue;
      shared.keeper[kind] = keeper;
      shared.keptBytes[kind] = keptBytes;
      this.save(host, keeper, kind, -keptBytes);
    }
  }

  private unkeep(host: HostState, shared: SharedPages, kind: number): void {
    if (shared.keeper[kind] >= 0)
      this.save(host, shared.keeper[kind], kind, shared.keptBytes[kind]);
    shared.keeper[kind] = -1;
    shared.keptBytes[kind] = 0;
  }

  private save(host: HostState, row: number, kind: number, bytes: number): void {
    const at = row * MemoryKind.length + kind;
    host.memory.add(kind, -bytes);
    host.instances.memoryBytes[at] -= bytes;
    host.instances.mergedBytes[at] += bytes;
  }

  private groupOf(host: HostState, row: number, kind: number): string {
    const { guest, app: ofRecipe } = this.run.recipes[host.instances.recipe[row]];
    const guestId = guest?.id ?? '';
    return ofApp.some((one) => one === kind) ? `${guestId} + ${ofRecipe.id}` : guestId;
  }
}

function sharedOf(host: HostState, group: string): SharedPages {
  const known = host.sharedPages.get(group);
  if (known) return known;
  const fresh = {
    keptBytes: new Float64Array(MemoryKind.length),
    keeper: new Int32Array(MemoryKind.length).fill(-1),
  };
  host.sharedPages.set(group, fresh);
  return fresh;
}
