import type { RunMark } from '../scenario/LectureRun.ts';
import type { Intent } from '../world/Intent.ts';
import type { IntentResult } from '../world/IntentResult.ts';

/** Whoever moves a simulation through time in its own place: its Docker daemon, once there is one. */
export interface Driver {
  readonly endMs: number;
  /** Its `journalLength` counts all that came in, requests too. */
  readonly mark: RunMark;
  /** Moment of the next wish or request after a rewind, Infinity when there is none. */
  readonly nextInputMs: number;
  /** Grows with all that comes in. */
  readonly revision: number;
  /** What came in, packed to be saved; null when it is too large to be kept. */
  readonly packed: string | null;
  advanceTo(timeMs: number): void;
  dispatch(intent: Intent): IntentResult;
  seek(timeMs: number): void;
  rewindTo(mark: RunMark): void;
}
