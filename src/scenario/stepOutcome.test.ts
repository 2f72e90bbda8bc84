import { describe, expect, test } from 'vitest';
import type { LessonStep } from './LessonStep.ts';
import { stepOutcome } from './stepOutcome.ts';
import { testWorld } from './testWorld.ts';

const step = (part: Partial<LessonStep>): LessonStep => ({
  id: 'a',
  caption: { fr: [], en: [] },
  actions: [{ type: 'fill', hostIds: ['vm'], appId: 'node' }],
  wait: 'allReady',
  lens: 'cutaway',
  visible: ['vm', 'container'],
  look: null,
  speed: 1,
  ...part,
});
const refusal = { code: 'memory.short', hostId: 'vm', atMs: 0 } as const;

describe('all ready', () => {
  test('holds while any instance starts on a host the step acts on', () => {
    expect(stepOutcome(step({}), 0, testWorld([{ id: 'vm', ready: 3, starting: 1 }]))).toBe(
      'running',
    );
  });

  test('holds while there is none', () => {
    expect(stepOutcome(step({}), 0, testWorld([{ id: 'vm' }]))).toBe('running');
  });

  test('looks at no other host', () => {
    const world = testWorld([
      { id: 'vm', ready: 3 },
      { id: 'container', starting: 1 },
    ]);
    expect(stepOutcome(step({}), 0, world)).toBe('met');
  });

  test('looks at all hosts shown when the step acts on none', () => {
    const world = testWorld([{ id: 'vm', ready: 3 }, { id: 'container' }]);
    expect(stepOutcome(step({ actions: [] }), 0, world)).toBe('running');
  });
});

test('refused waits for the refusal', () => {
  const filling = step({ wait: 'refused' });
  expect(stepOutcome(filling, 0, testWorld([{ id: 'vm', ready: 3 }]))).toBe('running');
  expect(stepOutcome(filling, 0, testWorld([{ id: 'vm', ready: 3, refusal }]))).toBe('met');
});

test('idle looks at every host', () => {
  const idle = step({ wait: 'idle' });
  const busy = testWorld([{ id: 'vm' }, { id: 'container', starting: 1 }]);
  expect(stepOutcome(idle, 0, busy)).toBe('running');
  expect(stepOutcome(idle, 0, testWorld([{ id: 'vm' }, { id: 'container' }]))).toBe('met');
});

test('seconds count from the beginning of the step', () => {
  const five = step({ wait: 5000 });
  expect(stepOutcome(five, 1000, testWorld([], 5999))).toBe('running');
  expect(stepOutcome(five, 1000, testWorld([], 6000))).toBe('met');
});

test('up waits for the servers the step acts on, for as long as one takes to come', () => {
  const buying = step({ actions: [{ type: 'order', hostIds: ['vm'] }], wait: 'up' });
  const weekMs = 7 * 24 * 3_600_000;
  const at = (timeMs: number, state: string) =>
    stepOutcome(
      buying,
      0,
      testWorld(
        [
          { id: 'vm', state },
          { id: 'container', state: 'absent' },
        ],
        timeMs,
      ),
    );
  expect(at(12 * weekMs, 'booting.init')).toBe('running');
  expect(at(12 * weekMs, 'up')).toBe('met');
  expect(at(53 * weekMs, 'ordered')).toBe('late');
});

test('a wait that is never met is given up', () => {
  const world = testWorld([{ id: 'vm', starting: 1 }], 3_600_000);
  expect(stepOutcome(step({}), 0, world)).toBe('late');
});
