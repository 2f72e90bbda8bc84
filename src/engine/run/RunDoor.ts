import type { Door } from '../Door.ts';

/** A way into a run. */
export interface RunDoor {
  readonly door: Door;
  /** Calls that came in by it and whose answer is not over. */
  readonly waiting: number;
}
