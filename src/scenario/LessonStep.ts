import type { Language } from '../i18n/Language.ts';
import type { MemoryKind } from '../world/MemoryKind.ts';
import type { Platform } from '../world/Platform.ts';
import type { CaptionPiece } from './CaptionPiece.ts';
import type { StepAction } from './StepAction.ts';
import type { Wait } from './Wait.ts';

/** What the eye should be led to: a part by kind, or the newest instance, of one host. */
export interface Look {
  readonly hostId: Platform;
  readonly part: MemoryKind | null;
  readonly instance: 'newest' | null;
}

/** One press of "next": a caption, what is done, and when it is over. */
export interface LessonStep {
  readonly id: string;
  readonly caption: Readonly<Record<Language, readonly CaptionPiece[]>>;
  readonly actions: readonly StepAction[];
  readonly wait: Wait;
  readonly lens: 'cutaway' | 'engine' | 'race';
  /** Hosts to show, a part of the chapter's platforms. */
  readonly visible: readonly Platform[];
  readonly look: Look | null;
  /** Virtual milliseconds for each real one while the step plays. */
  readonly speed: number;
}
