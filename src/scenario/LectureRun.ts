import type { Intent } from '../world/Intent.ts';
import type { IntentResult } from '../world/IntentResult.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { ProjectFileName } from './ProjectFileName.ts';

/** A moment of a run: its virtual time, and how many wishes had been made. */
export interface RunMark {
  readonly timeMs: number;
  readonly journalLength: number;
}

/** What a lecture needs of a simulation. */
export interface LectureRun {
  readonly snapshot: WorldSnapshot;
  readonly mark: RunMark;
  /** Moment of the next thing to happen by itself, Infinity when all is quiet. */
  readonly nextEventMs: number;
  dispatch(intent: Intent): IntentResult;
  advanceTo(timeMs: number): void;
  /** Types a command into the terminal; it is carried out as time goes on. Absent where there is no terminal. */
  type?(command: string): void;
  /**
   * Gives a file of the editor's project this text.
   * @param isResumed the lesson came back to where it was: what a person has made of the text since stays
   */
  edit?(file: ProjectFileName, text: string, isResumed: boolean): void;
  /** Whether a typed command has not ended yet. */
  readonly isTyping?: boolean;
  /** Back to a moment; the wishes made after it, even at the same instant, are forgotten. */
  rewindTo(mark: RunMark): void;
  /** Empty hosts at time 0. */
  restart(config: RunConfig): void;
}
