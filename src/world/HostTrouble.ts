import type { Fault } from './Fault.ts';

/** How far a fault reaches: the instance alone, all in one guest, or the host and all on it. */
export type Reach = 'instance' | 'guest' | 'host';

/** The latest fault on a host, until its source is gone or the host is up again. */
export interface HostTrouble {
  readonly fault: Fault;
  /** Row of the instance it began in. */
  readonly row: number;
  readonly atMs: number;
  readonly reach: Reach;
  /** Instances hurt beside its source. */
  readonly hurt: number;
}
