import { describe, expect, test } from 'vitest';
import type { Intent } from '../world/Intent.ts';
import type { JournalEntry } from '../world/JournalEntry.ts';
import type { Chapter } from './Chapter.ts';
import { Lecture } from './Lecture.ts';
import type { LectureRun } from './LectureRun.ts';
import type { LessonStep } from './LessonStep.ts';
import { testWorld } from './testWorld.ts';

const bootMs = 10_000;

/** A host where every instance is ready ten seconds after the wish. */
class FakeRun implements LectureRun {
  journal: JournalEntry[] = [];
  timeMs = 0;

  get snapshot() {
    const asked = this.journal.filter(({ intent }) => intent.type === 'instance.add');
    const ready = asked.filter(({ atMs }) => atMs + bootMs <= this.timeMs).length;
    return testWorld([{ id: 'vm', ready, starting: asked.length - ready }], this.timeMs);
  }
  get nextEventMs() {
    return Infinity;
  }
  get mark() {
    return { timeMs: this.timeMs, journalLength: this.journal.length };
  }
  dispatch(intent: Intent) {
    this.journal.push({ atMs: this.timeMs, intent });
    return { accepted: 1, refusals: [] };
  }
  advanceTo(timeMs: number) {
    this.timeMs = timeMs;
  }
  rewindTo(mark: { timeMs: number; journalLength: number }) {
    this.timeMs = mark.timeMs;
    this.journal.length = mark.journalLength;
  }
  restart() {
    this.rewindTo({ timeMs: 0, journalLength: 0 });
  }
}

const step = (id: string, part: Partial<LessonStep>): LessonStep => ({
  id,
  caption: { fr: [], en: [] },
  actions: [],
  wait: 0,
  lens: 'cutaway',
  visible: ['vm'],
  look: null,
  speed: 1,
  ...part,
});
const addOne = {
  actions: [{ type: 'add', hostIds: ['vm'], appId: 'node', count: 1 }],
  wait: 'allReady',
} as const;
const chapter: Chapter = {
  id: 'demo',
  order: 1,
  title: { fr: '', en: '' },
  setup: { platforms: ['vm'], appId: 'node', config: {} },
  steps: [step('empty', {}), step('one', addOne), step('look', {}), step('two', addOne)],
};

function started() {
  const run = new FakeRun();
  return { run, lecture: new Lecture(chapter, run.snapshot.config) };
}

test('a step makes its wishes now, and is over when its wait is met', () => {
  const { run, lecture } = started();
  lecture.enter(0, run);
  expect(lecture.outcome(run.snapshot)).toBe('met');
  lecture.enter(1, run);
  expect(lecture.step?.id).toBe('one');
  expect(run.journal).toHaveLength(1);
  expect(lecture.outcome(run.snapshot)).toBe('running');
  run.advanceTo(bootMs);
  expect(lecture.outcome(run.snapshot)).toBe('met');
});

test('next before the wait is met runs to it first', () => {
  const { run, lecture } = started();
  lecture.enter(0, run);
  lecture.enter(1, run);
  lecture.enter(2, run);
  expect(run.timeMs).toBe(bootMs);
  expect(run.snapshot.hosts[0]?.counts.ready).toBe(1);
});

test('previous goes back to the very beginning of the step, wishes of that instant undone', () => {
  const { run, lecture } = started();
  lecture.enter(0, run);
  run.advanceTo(4000);
  lecture.enter(1, run);
  run.advanceTo(40_000);
  lecture.enter(2, run);
  lecture.enter(3, run);
  lecture.enter(2, run);
  expect(run.journal.map(({ atMs }) => atMs)).toEqual([4000]);
  expect(run.timeMs).toBe(40_000);
  lecture.enter(1, run);
  expect(run.journal.map(({ atMs }) => atMs)).toEqual([4000]);
  expect(run.timeMs).toBe(4000);
});

test('a far step is reached by playing those before it', () => {
  const { run, lecture } = started();
  lecture.enter(3, run);
  expect(run.journal.map(({ atMs }) => atMs)).toEqual([0, bootMs]);
  expect(run.timeMs).toBe(bootMs);
});

test('what a person did between two steps stays', () => {
  const { run, lecture } = started();
  lecture.enter(2, run);
  run.dispatch({ type: 'instance.add', hostId: 'vm', appId: 'java', count: 1 });
  run.advanceTo(60_000);
  lecture.enter(3, run);
  lecture.enter(3, run);
  expect(run.journal).toHaveLength(3);
});

test('a lesson taken up in the middle goes on from there, and back by playing again', () => {
  const { run, lecture } = started();
  run.advanceTo(90_000);
  lecture.resume(2, run, 0);
  lecture.enter(3, run);
  expect(run.timeMs).toBe(90_000);
  lecture.enter(1, run);
  expect(run.timeMs).toBe(0);
  expect(run.journal).toHaveLength(1);
});

test('a mark on a past that was given up is not gone back to', () => {
  const { run, lecture } = started();
  lecture.enter(0, run);
  run.advanceTo(4000);
  lecture.enter(1, run);
  run.rewindTo({ timeMs: 1000, journalLength: 0 });
  lecture.enter(1, run);
  expect(run.journal.map(({ atMs }) => atMs)).toEqual([0]);
});

describe('commands to type', () => {
  const typing: Partial<LessonStep> = {
    actions: [
      { type: 'edit', file: 'Dockerfile', text: 'FROM nginx\n' },
      { type: 'type', command: 'docker build -t site .', exitCode: 0 },
      { type: 'type', command: 'docker run -d site', exitCode: 0 },
    ],
    wait: 'typed',
  };

  /** A run with a terminal on which commands end at once. */
  class TypingRun extends FakeRun {
    readonly typed: string[] = [];
    readonly edits: string[] = [];
    type(command: string) {
      this.typed.push(command);
    }
    edit(file: string, text: string, isResumed: boolean) {
      this.edits.push(`${file} ${text.trim()}${isResumed ? ' resumed' : ''}`);
    }
  }

  function lectureOf(...steps: readonly Partial<LessonStep>[]) {
    const run = new TypingRun();
    const told = steps.map((one, index) => step(`step-${index}`, one));
    return { run, lecture: new Lecture({ ...chapter, steps: told }, run.snapshot.config) };
  }

  test('are awaited one after the other, however they are spaced; others change nothing', () => {
    const { run, lecture } = lectureOf(typing);
    lecture.enter(0, run);
    expect(lecture.awaited).toBe('docker build -t site .');
    lecture.typed('docker run -d site');
    lecture.typed('ls');
    expect([lecture.awaited, lecture.typedCount]).toEqual(['docker build -t site .', 0]);
    lecture.typed('  docker  build -t site . ');
    expect([lecture.awaited, lecture.typedCount]).toEqual(['docker run -d site', 1]);
    expect(lecture.outcome(run.snapshot)).toBe('running');
    lecture.typed('docker run -d site');
    expect(lecture.awaited).toBeNull();
    expect(lecture.outcome(run.snapshot, true)).toBe('running');
    expect(lecture.outcome(run.snapshot, false)).toBe('met');
    // The person has typed them; nobody types them again.
    expect(run.typed).toEqual([]);
  });

  test('are typed for whoever asks, those that are left', () => {
    const { run, lecture } = lectureOf(typing);
    lecture.enter(0, run);
    lecture.typed('docker build -t site .');
    lecture.typeForThem(run);
    lecture.typeForThem(run);
    expect(run.typed).toEqual(['docker run -d site']);
    expect(lecture.typedCount).toBe(2);
  });

  test('are typed at once where the step does not wait for them, and by who goes on', () => {
    const { run, lecture } = lectureOf({ ...typing, wait: 0 }, typing, {});
    lecture.enter(0, run);
    expect(run.typed).toHaveLength(2);
    lecture.enter(1, run);
    expect(run.typed).toHaveLength(2);
    lecture.enter(2, run);
    expect(run.typed).toHaveLength(4);
  });

  test('are awaited again after a reload, from the one that was not typed yet', () => {
    const { run, lecture } = lectureOf(typing);
    lecture.resume(0, run, 1);
    expect([lecture.awaited, lecture.typedCount]).toEqual(['docker run -d site', 1]);
    expect(lecture.outcome(run.snapshot)).toBe('running');
    expect(run.edits).toEqual(['Dockerfile FROM nginx resumed']);
    lecture.resume(0, run, 2);
    expect(lecture.outcome(run.snapshot)).toBe('met');
    expect(run.typed).toEqual([]);
  });

  test('a step far on finds the files as the last step before it left them', () => {
    const later: Partial<LessonStep> = {
      actions: [{ type: 'edit', file: 'Dockerfile', text: 'FROM redis\n' }],
    };
    const { run, lecture } = lectureOf(typing, later, {});
    lecture.enter(2, run);
    expect(run.edits.at(-1)).toBe('Dockerfile FROM redis');
  });
});

describe('waiting for a server', () => {
  const deliveryMs = 70 * 24 * 3_600_000;

  /** A host that stands there at the delivery, and is up half a minute later. */
  class ServerRun extends FakeRun {
    override get snapshot() {
      const state = this.timeMs < deliveryMs + 30_000 ? 'ordered' : 'up';
      return testWorld([{ id: 'vm', state }], this.timeMs);
    }
    override get nextEventMs() {
      return this.timeMs < deliveryMs ? deliveryMs : deliveryMs + 30_000;
    }
  }

  const lectureOf = (run: FakeRun, first: Partial<LessonStep>): Lecture =>
    new Lecture(
      { ...chapter, steps: [step('first', first), step('second', {})] },
      run.snapshot.config,
    );

  test('leaps over the weeks and says how many; what is short is lived through', () => {
    const run = new ServerRun();
    const lecture = lectureOf(run, { actions: [{ type: 'order', hostIds: ['vm'] }], wait: 'up' });
    lecture.enter(0, run);
    run.advanceTo(1000);
    expect(lecture.leap(run)).toBe(deliveryMs - 1000);
    expect(run.timeMs).toBe(deliveryMs);
    expect(lecture.leap(run)).toBe(0);
    expect(run.timeMs).toBe(deliveryMs);
    expect(lecture.outcome(run.snapshot)).toBe('running');
  });

  test('run through unseen, it takes as long', () => {
    const run = new ServerRun();
    const lecture = lectureOf(run, { wait: 'up' });
    lecture.enter(1, run);
    expect(run.timeMs).toBe(deliveryMs + 30_000);
  });

  test('no other wait leaps', () => {
    const run = new ServerRun();
    const lecture = lectureOf(run, { wait: 'allReady' });
    lecture.enter(0, run);
    expect(lecture.leap(run)).toBe(0);
    expect(run.timeMs).toBe(0);
  });
});
