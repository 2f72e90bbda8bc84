import { restartDelayMs } from '../../simulation/restartDelayMs.ts';
import type { Outcome } from './Outcome.ts';
import { startsAtOnce } from './startsAtOnce.ts';

/** V13: the rule, and the rule plus a simulated start. */
export function simulateRestartDelay(): Record<string, Outcome> {
  const waitMs = [0];
  for (let step = 1; step <= 11; step += 1) waitMs.push(restartDelayMs(waitMs[step - 1], 0));
  const startMs = startsAtOnce(1).lastMs;
  const rows: Record<string, Outcome> = {};
  for (const step of [1, 2, 3, 10, 11]) rows[`wait ${step}`] = waitMs[step];
  rows['wait after a run of 10 s'] = restartDelayMs(waitMs[11], 10_000);
  for (const step of [1, 2, 3, 4, 5, 6]) {
    rows[`end to start, step ${step}`] = waitMs[step] + startMs;
  }
  return rows;
}
