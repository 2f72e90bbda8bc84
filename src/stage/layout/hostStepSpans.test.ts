import { expect, test } from 'vitest';
import { sampleWorld } from '../testing/sampleWorld.ts';
import type { SampleHost } from '../testing/sampleWorld.ts';
import { hostStepSpans } from './hostStepSpans.ts';

const dayMs = 86_400_000;
const bought = {
  platform: 'vm',
  ready: 0,
  stepStartMs: { order: 0, rack: 14 * dayMs, firmware: 15 * dayMs },
  stepSpentMs: { order: 14 * dayMs, rack: dayMs },
} as const;

const stepsOf = (host: SampleHost, timeMs: number, upMs = NaN) => {
  const [first] = sampleWorld({ hosts: [host] }).hosts;
  return first ? hostStepSpans({ ...first, upMs }, timeMs) : [];
};

test('a step ends when it did, the one under way is as long as it has taken', () => {
  const host: SampleHost = { ...bought, state: 'installing.firmware', step: 'firmware' };
  expect(stepsOf(host, 15 * dayMs + 40_000)).toEqual([
    { step: 'order', startMs: 0, endMs: 14 * dayMs },
    { step: 'rack', startMs: 14 * dayMs, endMs: 15 * dayMs },
    { step: 'firmware', startMs: 15 * dayMs, endMs: 15 * dayMs + 40_000 },
  ]);
});

test('a host started again shows that start alone', () => {
  const host: SampleHost = {
    ...bought,
    state: 'booting.firmware',
    step: 'firmware',
    stepStartMs: { ...bought.stepStartMs, firmware: 30 * dayMs },
  };
  const steps = stepsOf(host, 30 * dayMs + 5000, 16 * dayMs);
  expect(steps.map(({ step }) => step)).toEqual(['firmware']);
});

test('a host that is off, or up, is doing nothing', () => {
  expect(stepsOf({ ...bought, state: 'off' }, 16 * dayMs)).toEqual([]);
});
