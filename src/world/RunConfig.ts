import type { CloneKind } from './CloneKind.ts';
import type { HostSpec } from './HostSpec.ts';
import type { Platform } from './Platform.ts';

/** Everything a run starts from. With the journal of wishes it determines every later moment. */
export interface RunConfig {
  readonly seed: number;
  /** One host per platform, drawn in this order. A host's id is its platform's name. */
  readonly platforms: readonly Platform[];
  readonly host: HostSpec;
  readonly guestOsId: string;
  readonly vmMemoryBytes: number;
  readonly cloneKind: CloneKind;
  /** Promised VM memory over physical memory; 1 promises only what exists. */
  readonly overcommitRatio: number;
  /** Whether images and guest templates are on the host's disk already, or come over the network first. */
  readonly preloaded: boolean;
  /** Whether the host's kernel merges equal pages of VMs that run the same guest (KSM). */
  readonly ksm: boolean;
  /** Swap file of each host, on its disk; 0 for none. */
  readonly swapBytes: number;
  /**
   * `docker run -m`, null for none. As with dockerd, a container may have as much swap again
   * (`--memory-swap` is twice `-m` unless told otherwise), where the host has any.
   */
  readonly containerMemoryLimitBytes: number | null;
  /** `docker run --pids-limit`, null for none, as Docker has it unless told. */
  readonly containerPidsLimit: number | null;
  /** Whether the servers stand in their racks, up, when the run begins, or must be ordered first. */
  readonly serversOwned: boolean;
}
