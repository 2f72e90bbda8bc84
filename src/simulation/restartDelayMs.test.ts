import { expect, test } from 'vitest';
import { restartDelayMs } from './restartDelayMs.ts';

test('a container that keeps ending waits twice as long each time, a minute at most', () => {
  const waits = [0];
  for (let restart = 0; restart < 12; restart += 1) {
    waits.push(restartDelayMs(waits[waits.length - 1] ?? 0, 50));
  }
  expect(waits.slice(1)).toEqual([
    100, 200, 400, 800, 1600, 3200, 6400, 12_800, 25_600, 51_200, 60_000, 60_000,
  ]);
});

test('ten seconds of running are forgiven', () => {
  expect(restartDelayMs(51_200, 9999)).toBe(60_000);
  expect(restartDelayMs(51_200, 10_000)).toBe(100);
});
