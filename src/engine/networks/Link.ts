import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** A link on the default bridge. */
export interface Link {
  /** `parent/alias`. */
  readonly name: string;
  readonly alias: string;
  readonly child: ContainerRecord;
  /** Its address on the bridge; empty while it does not run. */
  readonly address: string;
}
