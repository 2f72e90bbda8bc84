import { expect, it } from 'vitest';
import { phaseTimings } from './phaseTimings.ts';
import { sampleHost } from './testing/sampleHost.ts';

it('times each phase of a start up to readiness', () => {
  const { instances } = sampleHost('container', 1);
  expect(phaseTimings(instances, 0, 9999)).toEqual([
    { phase: 'create', durationMs: 90, done: true },
    { phase: 'namespaces', durationMs: 170, done: true },
    { phase: 'runtime', durationMs: 140, done: true },
    { phase: 'app', durationMs: 310, done: true },
  ]);
});

it('counts the phase under way until now', () => {
  const { instances } = sampleHost('container', 1);
  instances.startEndMs[0] = NaN;
  expect(phaseTimings(instances, 0, 500).at(-1)).toEqual({
    phase: 'app',
    durationMs: 100,
    done: false,
  });
});
