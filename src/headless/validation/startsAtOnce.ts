import { bootOnly } from './bootOnly.ts';
import { dockerHost } from './dockerHost.ts';
import { TrialRun } from './TrialRun.ts';

/** Virtual ms from the wish until the first and the last of its containers are up. */
export interface StartTimes {
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Starts `count` containers at once on a Docker host of so many cores, beside `running` that are up. */
export function startsAtOnce(
  count: number,
  { running = 0, cores = dockerHost.cores }: { running?: number; cores?: number } = {},
): StartTimes {
  const run = new TrialRun('container', {
    app: bootOnly,
    host: { ...dockerHost, cores },
    costs: { variation: 0 }, // one run stands for a median
  });
  if (running > 0) run.add(running);
  run.settle();
  const fromMs = run.simulation.clockMs;
  run.add(count);
  const { readyMs } = run.settle().host.instances;
  const upMs = readyMs.slice(running, running + count).map((ms) => ms - fromMs);
  return { firstMs: Math.min(...upMs), lastMs: Math.max(...upMs) };
}
