import type { Platform } from '../world/Platform.ts';

/** A host in words; every string is ready to read. */
export interface HostInWords {
  readonly id: Platform;
  readonly title: string;
  /** RAM, disk and CPU, a sentence each. */
  readonly facts: readonly string[];
  /** What exists once for all instances. */
  readonly shared: readonly string[];
  /** Instances by app and state, oldest app first. */
  readonly groups: readonly string[];
  readonly newest: { readonly title: string; readonly parts: readonly string[] } | null;
  readonly pulls: readonly string[];
  readonly refusal: string | null;
}
