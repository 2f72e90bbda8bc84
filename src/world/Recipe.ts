import type { App } from './App.ts';
import type { Content } from './Content.ts';
import type { Family } from './Family.ts';
import type { GuestOs } from './GuestOs.ts';
import type { PhasePlan } from './PhasePlan.ts';
import type { PlatformPreset } from './PlatformPreset.ts';
import type { Step } from './Step.ts';

/** All an instance costs, from its app, platform and settings; decided when it is wished for. */
export interface Recipe {
  readonly family: Family;
  readonly preset: PlatformPreset;
  readonly app: App;
  readonly appIndex: number;
  /** The guest of a VM, null elsewhere. */
  readonly guest: GuestOs | null;
  /** What must be on the host's disk before it can start. */
  readonly contents: readonly Content[];
  /** RAM set aside at start whatever the guest touches: a VM's memory over the overcommit ratio. */
  readonly reservedBytes: number;
  /** Guest pages touched at boot and free again in the guest. */
  readonly touchedBytes: number;
  /** RAM the guest itself has; Infinity outside a VM. */
  readonly guestMemoryBytes: number;
  /** Least RAM the guest needs for kernel, OS, runtime and app; 0 outside a VM. */
  readonly guestNeedBytes: number;
  /** The part of it without which the guest does not even boot. */
  readonly bootNeedBytes: number;
  /** Most RAM its cgroup may hold; Infinity without a limit. */
  readonly memoryLimitBytes: number;
  /** Most processes its cgroup may hold; Infinity without a limit. */
  readonly pidsLimit: number;
  /**
   * Disk this instance alone occupies from its creation on. A full clone is a copy of what its template
   * holds, not of its virtual size (thin provisioning); a linked clone is little more than a header.
   */
  readonly privateDiskBytes: number;
  /** Disk that a step of the first start adds: what the OS writes at boot, the app's data files. */
  readonly growthBytes: Partial<Readonly<Record<Step, number>>>;
  readonly steps: Partial<Readonly<Record<Step, PhasePlan>>>;
}
