import type { RunConfig } from '../world/RunConfig.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { Chapter } from './Chapter.ts';
import { intentsOf } from './intentsOf.ts';
import type { LectureRun, RunMark } from './LectureRun.ts';
import type { ProjectFileName } from './ProjectFileName.ts';
import { runConfigOf } from './runConfigOf.ts';
import type { LessonStep } from './LessonStep.ts';
import { stepOutcome, type StepOutcome } from './stepOutcome.ts';

/** How finely a wait is watched when steps are run through unseen. */
const sliceMs = 50;
/** The shortest wait for a server that is left out. */
const leastLeapMs = 60_000;

/**
 * A chapter on a run. It remembers when each step began, so that a step already told is reached by
 * rewinding and comes out the same; what was never told is run through, waits included.
 */
export class Lecture {
  readonly chapter: Chapter;
  readonly #defaults: RunConfig;
  readonly #marks = new Map<number, RunMark>();
  #stepIndex = -1;
  #startMs = 0;
  /** Commands of the step that nobody has typed yet. */
  #awaited: readonly string[] = [];

  constructor(chapter: Chapter, defaults: RunConfig) {
    this.chapter = chapter;
    this.#defaults = defaults;
  }

  /** The step being told; null before the first. */
  get step(): LessonStep | null {
    return this.chapter.steps[this.#stepIndex] ?? null;
  }

  /** The command a person is to type next; null when the step waits for none. */
  get awaited(): string | null {
    return this.#awaited[0] ?? null;
  }

  /** How many of the step's commands have been typed. */
  get typedCount(): number {
    return this.#commands.length - this.#awaited.length;
  }

  /** A person has typed a command of their own accord. */
  typed(command: string): void {
    if (command.trim().split(/\s+/).join(' ') === this.awaited)
      this.#awaited = this.#awaited.slice(1);
  }

  /** Types the commands that are still awaited, one after the other. */
  typeForThem(run: LectureRun): void {
    for (const command of this.#awaited) run.type?.(command);
    this.#awaited = [];
  }

  /**
   * Takes up a run that came back from a file or a link in the middle of a step.
   * @param typedCount how many of the step's commands had been typed
   */
  resume(stepIndex: number, run: LectureRun, typedCount: number): void {
    this.#marks.clear();
    this.#stepIndex = stepIndex;
    this.#startMs = run.snapshot.timeMs;
    this.#edit(run, true);
    this.#awaited = this.step?.wait === 'typed' ? this.#commands.slice(typedCount) : [];
  }

  /** Brings the run to the beginning of a step and makes its wishes. The index is one of the chapter's. */
  enter(stepIndex: number, run: LectureRun): void {
    const mark = this.#marks.get(stepIndex);
    const now = run.mark;
    // A person may have rewound past the mark and gone another way: then it marks nothing any more.
    if (mark && mark.timeMs <= now.timeMs && mark.journalLength <= now.journalLength) {
      run.rewindTo(mark);
      for (const told of [...this.#marks.keys()]) if (told >= stepIndex) this.#marks.delete(told);
    } else {
      if (this.#stepIndex < 0 || stepIndex <= this.#stepIndex) {
        run.restart(runConfigOf(this.chapter, this.#defaults));
        this.#marks.clear();
        this.#stepIndex = -1;
      } else this.#finish(run);
      while (this.#stepIndex + 1 < stepIndex) {
        this.#begin(this.#stepIndex + 1, run);
        this.#finish(run);
      }
    }
    this.#begin(stepIndex, run);
  }

  /** Where the current step stands. */
  outcome(world: WorldSnapshot, isTyping = false): StepOutcome {
    const isBusy = isTyping || this.awaited !== null;
    return this.step ? stepOutcome(this.step, this.#startMs, world, isBusy) : 'met';
  }

  /**
   * While a step waits for a server: leaps to its next moment when nothing happens for a minute or more.
   * Tells the virtual ms left out, 0 when there is nothing to leap over.
   */
  leap(run: LectureRun): number {
    const { timeMs } = run.snapshot;
    const emptyMs = run.nextEventMs - timeMs;
    const isDull = emptyMs >= leastLeapMs && Number.isFinite(emptyMs);
    if (this.step?.wait !== 'up' || !isDull || this.outcome(run.snapshot) !== 'running') return 0;
    run.advanceTo(run.nextEventMs);
    return emptyMs;
  }

  #begin(stepIndex: number, run: LectureRun): void {
    const mark = run.mark;
    this.#marks.set(stepIndex, mark);
    this.#stepIndex = stepIndex;
    this.#startMs = mark.timeMs;
    this.#edit(run, false);
    this.#awaited = this.#commands;
    for (const action of this.step?.actions ?? []) {
      for (const intent of intentsOf(action, run.snapshot.config)) run.dispatch(intent);
    }
    if (this.step?.wait !== 'typed') this.typeForThem(run);
  }

  get #commands(): readonly string[] {
    const actions = this.step?.actions ?? [];
    return actions.flatMap((action) => (action.type === 'type' ? [action.command] : []));
  }

  // The editor is not wound back with the run: what earlier steps wrote is written again.
  #edit(run: LectureRun, isResumed: boolean): void {
    const texts = new Map<ProjectFileName, string>();
    for (const { actions } of this.chapter.steps.slice(0, this.#stepIndex + 1))
      for (const action of actions) if (action.type === 'edit') texts.set(action.file, action.text);
    for (const [file, text] of texts) run.edit?.(file, text, isResumed);
  }

  // Commands end by promises, which no loop can wait for: those still under way go on in the next step.
  #finish(run: LectureRun): void {
    this.typeForThem(run);
    while (this.outcome(run.snapshot) === 'running') {
      if (this.leap(run) === 0) run.advanceTo(run.snapshot.timeMs + sliceMs);
    }
  }
}
