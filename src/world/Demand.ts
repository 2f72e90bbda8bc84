/**
 * What a phase asks of a host, one after the other: time that passes whatever the load (`latency`, ms),
 * work on cores (`cpu`, core-ms, at most `maxCores` at once), bytes through the disk,
 * a turn that only one of a host has at a time, first come, first served (`lock`, ms of holding it).
 * `sharedRead` is a disk read of file pages that the host's page cache keeps for everyone. What `isOnce` is
 * skipped by the later starts of an instance that has been through it: its data files are there.
 */
export type Demand =
  | { readonly resource: 'latency'; readonly amountMs: number }
  | { readonly resource: 'lock'; readonly amountMs: number }
  | { readonly resource: 'cpu'; readonly amountCoreMs: number; readonly maxCores: number }
  | {
      readonly resource: 'disk';
      readonly amountBytes: number;
      readonly isOnce?: true;
    }
  | { readonly resource: 'sharedRead'; readonly amountBytes: number };
