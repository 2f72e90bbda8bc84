import type { App } from './App.ts';
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
  /** RAM set aside at start whatever the guest touches: a VM's memory over the overcommit ratio. */
  readonly reservedBytes: number;
  /** Guest pages touched at boot and free again in the guest. */
  readonly touchedBytes: number;
  /** RAM the guest itself has; Infinity outside a VM. */
  readonly guestMemoryBytes: number;
  /** Least RAM the guest needs for kernel, OS, runtime and app; 0 outside a VM. */
  readonly guestNeedBytes: number;
  /** Disk this instance alone occupies. */
  readonly privateDiskBytes: number;
  readonly steps: Partial<Readonly<Record<Step, PhasePlan>>>;
}
