import type { ChartTable } from './ChartTable.ts';
import type { DiskItem } from './DiskItem.ts';
import type { Family } from './Family.ts';
import type { HostCounts } from './HostCounts.ts';
import type { HostSpec } from './HostSpec.ts';
import type { HostStep } from './HostStep.ts';
import type { HostTrouble } from './HostTrouble.ts';
import type { InstanceTable } from './InstanceTable.ts';
import type { KernelOwner } from './KernelOwner.ts';
import type { Platform } from './Platform.ts';
import type { PullProgress } from './PullProgress.ts';
import type { Refusal } from './Refusal.ts';

/** One host at one moment. Read-only and live: the same object is brought up to date as time passes. */
export interface HostSnapshot {
  readonly id: Platform;
  readonly platform: Platform;
  /** Whose chart its instances live by, and how they are kept apart. */
  readonly family: Family;
  /** Whose kernel the processes of its instances run on: who else a fault in one of them can reach. */
  readonly kernel: KernelOwner;
  /** What an instance is called, docker's `web`; null, or no function at all, where it has a number only. */
  nameOf?(row: number): string | null;
  readonly spec: HostSpec;
  /** State path of the host's own chart, and of its hypervisor's or engine's (empty on bare metal). */
  readonly state: string;
  readonly serviceState: string;
  /** What the host itself is busy with before it is up, null when it is up or off. */
  readonly step: HostStep | null;
  /** In `HostStep` order, virtual ms at which a step last began, NaN if it never has; and when it was up. */
  readonly stepStartMs: Float64Array;
  readonly upMs: number;
  /** In `HostStep` order, virtual ms a step took when it last ended, NaN if it never has. */
  readonly stepSpentMs: Float64Array;
  /** The chart its instances live by. */
  readonly chart: ChartTable;
  /** Bytes in `MemoryKind` order, `free` included: sums to `spec.memoryBytes` exactly. */
  readonly memoryBytes: Float64Array;
  /** Part of `memoryBytes[pageCache]` that is the host kernel's own, shared by all and given back on demand. */
  readonly hostCacheBytes: number;
  /** RAM contents that lie in the swap file; the file itself is an item of `disk`, full or not. */
  readonly swapUsedBytes: number;
  readonly diskUsedBytes: number;
  readonly disk: readonly DiskItem[];
  /** Cores at work now, 0 to `spec.cores`; an activity keeps one or two busy, an endless load all it may have. */
  readonly busyCores: number;
  readonly diskBusyBytesPerS: number;
  readonly networkBusyBytesPerS: number;
  readonly instances: InstanceTable;
  readonly counts: HostCounts;
  /** Longest wait from wish to readiness among those ready now, ms; NaN when none is. */
  readonly lastReadyMs: number;
  /** What went wrong inside one of its instances, and how far it reaches. */
  readonly trouble: HostTrouble | null;
  readonly pulls: readonly PullProgress[];
  /** The latest refusal or kill, until the next wish on this host succeeds; null otherwise. */
  readonly refusal: Refusal | null;
}
