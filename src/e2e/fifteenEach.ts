import type { RunFile } from '../world/RunFile.ts';
import { sampleRun } from './sampleRun.ts';

/** Fifteen node servers on each machine shown, all ready long ago. */
export const fifteenEach: RunFile = sampleRun(
  (['vm', 'container'] as const).map((hostId) => ({
    type: 'instance.add',
    hostId,
    appId: 'node',
    count: 15,
  })),
  120_000,
);
