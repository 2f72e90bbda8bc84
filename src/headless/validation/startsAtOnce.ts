import { bootOnly } from './bootOnly.ts';
import { dockerHost } from './dockerHost.ts';
import { TrialRun } from './TrialRun.ts';

/** Virtual ms until all of `count` containers wished for at once are up, beside `running` that already are. */
export function startsAtOnce(count: number, running = 0): number {
  const run = new TrialRun('container', {
    app: bootOnly,
    host: dockerHost,
    costs: { variation: 0 }, // one run stands for a median
  });
  if (running > 0) run.add(running);
  run.settle();
  const fromMs = run.simulation.clockMs;
  run.add(count);
  return run.settle().simulation.clockMs - fromMs;
}
