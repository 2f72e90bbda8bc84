import type { Cancel } from '../VirtualClock.ts';
import { Listeners } from './Listeners.ts';
import type { Os } from './Os.ts';
import type { Run } from './Wait.ts';

/** A process as the scheduler sees it. */
export class Task {
  readonly os: Os;
  generator: Run<number> | null = null;
  /** Gives up what it waits for. */
  cancel: Cancel | null = null;
  isQueued = false;
  isStopped = false;
  /** How it ends once it lets go of the processor. */
  doom: { code: number; signal: number } | null = null;
  readonly events = new Listeners<[]>();

  constructor(os: Os) {
    this.os = os;
  }
}
