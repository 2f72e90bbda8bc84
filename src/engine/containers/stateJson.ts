import type { Engine } from '../Engine.ts';
import { rfc3339Nano } from '../rfc3339Nano.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { isRunning } from './isRunning.ts';
import { statusOf } from './statusOf.ts';

/** `State` of inspect. */
export function stateJson(engine: Engine, container: ContainerRecord): object {
  const status = statusOf(engine, container);
  const { health } = container;
  return {
    Status: status,
    Running: isRunning(engine, container),
    Paused: status === 'paused',
    Restarting: status === 'restarting',
    OOMKilled: container.isOomKilled,
    Dead: status === 'dead',
    Pid: container.hostPid,
    ExitCode: container.exitCode,
    Error: container.startProblem,
    StartedAt: rfc3339Nano(container.startedMs),
    FinishedAt: rfc3339Nano(container.finishedMs),
    ...(health && {
      Health: {
        Status: health.status,
        FailingStreak: health.failingStreak,
        Log: health.log.map(({ startMs, endMs, exitCode, output }) => ({
          Start: rfc3339Nano(startMs),
          End: rfc3339Nano(endMs),
          ExitCode: exitCode,
          Output: output,
        })),
      },
    }),
  };
}
