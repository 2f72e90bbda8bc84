import type { CloneKind } from './CloneKind.ts';
import type { Costs } from './Costs.ts';
import type { Family } from './Family.ts';
import type { GuestOs } from './GuestOs.ts';
import type { KernelOwner } from './KernelOwner.ts';
import type { MemoryKind } from './MemoryKind.ts';
import type { Platform } from './Platform.ts';

/** What makes a platform: whose chart its instances live by, and where its costs differ. */
export interface PlatformPreset {
  readonly id: Platform;
  readonly family: Family;
  /** Whose kernel its instances' processes run on. */
  readonly kernel: KernelOwner;
  /** Costs that differ from the common ones. */
  readonly costs: Partial<Costs>;
  /** The guest it always runs; null leaves the choice to the run's settings. */
  readonly guest: GuestOs | null;
  /** Memory its VMs always have; null leaves it to the run's settings. */
  readonly vmMemoryBytes: number | null;
  readonly cloneKind: CloneKind | null;
  /** RAM each container takes beside its shim: a sandbox, or a whole small VM. */
  readonly sandboxBytes: Partial<Readonly<Record<MemoryKind, number>>>;
  /** Whether its processes share file pages through the host's page cache. */
  readonly sharesHostPages: boolean;
  /** RAM and disk the host gives once, before any instance: Docker Desktop's hidden VM. */
  readonly onceBytes: Partial<Readonly<Record<MemoryKind, number>>>;
  readonly onceDiskBytes: number;
  /** Citations of all of the above. */
  readonly sourceIds: readonly string[];
}
