import { createActor } from 'xstate';
import type { Language } from '../i18n/Language.ts';
import type { LessonView } from '../page/LessonView.ts';
import { captionRuns } from '../scenario/captionRuns.ts';
import { Lecture } from '../scenario/Lecture.ts';
import { lectureMachine } from '../scenario/lectureMachine.ts';
import type { LessonStep } from '../scenario/LessonStep.ts';
import type { Quantity } from '../scenario/Quantity.ts';
import { readingMs } from '../scenario/readingMs.ts';
import type { Chapter } from '../scenario/Chapter.ts';
import type { AppRun } from './AppRun.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import type { RunFile } from '../world/RunFile.ts';
import { chapterHere } from './chapterHere.ts';

/** A chapter that did not come with the page; null when there is none of that name. */
const fetchChapter = async (id: string): Promise<Chapter | null> =>
  (await import('./fetchChapter.ts')).fetchChapter(id);

/** Tells lessons on the run: opens them, steps through them, and plays one by itself on a first visit. */
export class Teller {
  private readonly run: AppRun;
  private readonly onStep: (step: LessonStep, appId: string, isResumed: boolean) => void;
  private readonly dockerValue: (name: string) => Quantity | null;
  private readonly defaults: RunConfig;
  private readonly actor;
  private lecture: Lecture | null = null;
  /** Commands typed in the step of a restored lesson, while it is taken up: its wishes are in the journal already. */
  private restoredCount: number | null = null;
  private settledAtMs = NaN;

  constructor(
    run: AppRun,
    defaults: RunConfig,
    onStep: (step: LessonStep, appId: string, isResumed: boolean) => void,
    dockerValue: (name: string) => Quantity | null,
  ) {
    this.run = run;
    this.dockerValue = dockerValue;
    this.defaults = defaults;
    this.onStep = onStep;
    const machine = lectureMachine.provide({
      actions: { enterStep: ({ context }) => this.enter(context.stepIndex) },
    });
    this.actor = createActor(machine).start();
  }

  /** The lesson and step to save with the run; null in free play. */
  get place(): RunFile['lesson'] {
    if (!this.lecture || this.state.value === 'idle') return null;
    const { chapter, typedCount } = this.lecture;
    const step = this.state.context.stepIndex;
    return { id: chapter.id, step, ...(typedCount > 0 && { typed: typedCount }) };
  }

  /** Whether the lesson is playing by itself. */
  get isAutoplaying(): boolean {
    return this.state.matches('autoplay');
  }

  open(id: string, autoplay = false): void {
    const chapter = chapterHere(id);
    if (chapter) this.begin(chapter, autoplay);
    else void fetchChapter(id).then((found) => found && this.begin(found, autoplay));
  }

  private begin(chapter: Chapter, autoplay: boolean): void {
    this.lecture = new Lecture(chapter, this.defaults);
    const stepCount = chapter.steps.length;
    this.actor.send({ type: 'chapter.open', stepCount, stepIndex: 0, autoplay });
  }

  /** Takes up a lesson whose run has just been restored at the present moment. */
  restore(place: NonNullable<RunFile['lesson']>): void {
    const chapter = chapterHere(place.id);
    if (chapter) this.takeUp(chapter, place);
    else void fetchChapter(place.id).then((found) => found && this.takeUp(found, place));
  }

  private takeUp(
    chapter: Chapter,
    { step: stepIndex, typed = 0 }: NonNullable<RunFile['lesson']>,
  ): void {
    if (!chapter.steps[stepIndex]) return;
    this.lecture = new Lecture(chapter, this.defaults);
    this.restoredCount = typed;
    this.actor.send({
      type: 'chapter.open',
      stepCount: chapter.steps.length,
      stepIndex,
      autoplay: false,
    });
    this.restoredCount = null;
  }

  close(): void {
    this.actor.send({ type: 'chapter.close' });
    this.lecture = null;
  }

  /** Goes on; a command that waits to be typed is typed first. */
  next(): void {
    if (this.awaited === null) this.actor.send({ type: 'step.next' });
    else this.typeForThem();
  }

  /** The command a person is to type; null when none is waited for. */
  get awaited(): string | null {
    return this.lecture?.awaited ?? null;
  }

  typed(line: string): void {
    this.lecture?.typed(line);
  }

  typeForThem(): void {
    this.lecture?.typeForThem(this.run);
  }

  previous(): void {
    this.actor.send({ type: 'step.previous' });
  }

  /** Has the lesson play itself from here. */
  playItself(): void {
    this.actor.send({ type: 'autoplay.start' });
  }

  /** Someone acted on their own: a lesson that plays itself hands over. */
  takeHand(): void {
    this.actor.send({ type: 'hand.taken' });
  }

  /** To be called every frame: sees waits end and captions read. */
  frame(nowMs: number, language: Language, squareBytes: number): void {
    if (!this.lecture?.step) return;
    if (this.isAutoplaying) this.typeForThem();
    if (this.isActing) {
      // Weeks of waiting for a server are left out, and its lesson says how many.
      this.lecture.leap(this.run);
      if (this.lecture.outcome(this.run.snapshot, this.run.isTyping) === 'running') return;
      this.settledAtMs = nowMs;
      this.actor.send({ type: 'step.settled' });
    } else if (this.state.matches({ autoplay: 'reading' })) {
      const runs = this.captionOf(this.lecture.step, language, squareBytes);
      if (nowMs - this.settledAtMs >= readingMs(runs)) this.actor.send({ type: 'caption.read' });
    }
  }

  /** What the caption bar shows; null in free play. */
  view(language: Language, squareBytes: number): LessonView | null {
    const { lecture } = this;
    if (!lecture?.step) return null;
    const { stepIndex, stepCount } = this.state.context;
    return {
      id: lecture.chapter.id,
      chapterTitle: lecture.chapter.title[language],
      stepIndex,
      stepCount,
      caption: this.captionOf(lecture.step, language, squareBytes),
      isAutoplaying: this.isAutoplaying,
      canPrevious: this.state.can({ type: 'step.previous' }),
      canNext: this.state.can({ type: 'step.next' }),
    };
  }

  /** Whether the step's wait is not over yet. */
  private get isActing(): boolean {
    const { state } = this;
    return state.matches({ autoplay: 'acting' }) || state.matches({ handedOver: 'acting' });
  }

  private get state() {
    return this.actor.getSnapshot();
  }

  private enter(stepIndex: number): void {
    const { lecture } = this;
    if (!lecture) return;
    const isResumed = this.restoredCount !== null;
    if (this.restoredCount !== null) lecture.resume(stepIndex, this.run, this.restoredCount);
    else lecture.enter(stepIndex, this.run);
    if (lecture.step) this.onStep(lecture.step, lecture.chapter.setup.appId, isResumed);
  }

  private captionOf(step: LessonStep, language: Language, squareBytes: number) {
    const { snapshot } = this.run;
    // What a command will find is not told before it has been typed.
    const dockerValue = this.isActing ? undefined : this.dockerValue;
    return captionRuns(step.caption[language], snapshot, language, squareBytes, dockerValue);
  }
}
