import type { HostTrouble } from '../world/HostTrouble.ts';

/** What of a fault is kept; whom it reaches follows from the state of its host (see `troubleOf`). */
export type Trouble = Pick<HostTrouble, 'fault' | 'row' | 'atMs'>;
