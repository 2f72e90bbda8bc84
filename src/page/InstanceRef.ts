import type { Platform } from '../world/Platform.ts';

/** One instance of one host; the row is the host's instance table's. */
export interface InstanceRef {
  readonly hostId: Platform;
  readonly row: number;
}
