import { expect, test } from 'vitest';
import { TimerQueue } from './TimerQueue.ts';

test('timers come in the order of their moments, equal ones as they were asked for', () => {
  const timers = new TimerQueue();
  const called: string[] = [];
  timers.add(5, () => called.push('late'));
  timers.add(1, () => called.push('first'));
  timers.add(1, () => called.push('second'));
  timers.add(3, () => called.push('cancelled'))();
  while (timers.nextMs < Infinity) timers.runNext();
  expect(called).toEqual(['first', 'second', 'late']);
});

test('a moment that is no number is refused, for it would hold up all that comes after', () => {
  expect(() => new TimerQueue().add(NaN, () => undefined)).toThrow(RangeError);
});
