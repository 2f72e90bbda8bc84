/** A run of caption text. */
export interface CaptionRun {
  readonly text: string;
  readonly strong: boolean;
}

/** Where a lesson stands. */
export interface LessonView {
  readonly id: string;
  readonly chapterTitle: string;
  /** From 0. */
  readonly stepIndex: number;
  readonly stepCount: number;
  /** The caption with its numbers already in it. */
  readonly caption: readonly CaptionRun[];
  /** Whether it plays by itself. */
  readonly isAutoplaying: boolean;
  readonly canPrevious: boolean;
  readonly canNext: boolean;
}
