import type { Language } from '../i18n/Language.ts';
import type { Platform } from '../world/Platform.ts';
import type { ConfigPatch } from './ConfigPatch.ts';
import type { LessonStep } from './LessonStep.ts';

/** A lesson: what the run starts from, then steps in order. Checked, and plain JSON. */
export interface Chapter {
  readonly id: string;
  /** Rank among the chapters, 1 first. */
  readonly order: number;
  readonly title: Readonly<Record<Language, string>>;
  readonly setup: {
    /** The hosts of the run, in drawing order. */
    readonly platforms: readonly Platform[];
    readonly appId: string;
    readonly config: ConfigPatch;
  };
  readonly steps: readonly LessonStep[];
}
