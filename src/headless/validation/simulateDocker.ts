import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import { bootOnly } from './bootOnly.ts';
import { dockerHost } from './dockerHost.ts';
import type { Outcome } from './Outcome.ts';
import { startsAtOnce } from './startsAtOnce.ts';
import { TrialRun } from './TrialRun.ts';

/** The recorded Docker Engine: starts at once, growth of memory and of disk. */
export const simulateDocker = {
  starts: (): Record<string, Outcome> => ({
    '1 alone': startsAtOnce(1).lastMs,
    '1 by the command': { simulated: startsAtOnce(1).lastMs, reason: 'busyMachine' },
    '2 at once': { simulated: startsAtOnce(2).lastMs, reason: 'busyMachine' },
    '4 at once': startsAtOnce(4).lastMs,
    '8 at once': startsAtOnce(8).lastMs,
    '16 at once': startsAtOnce(16).lastMs,
    '32 at once': startsAtOnce(32).lastMs,
  }),
  startGrowth: (): Record<string, Outcome> => ({
    '90 running': startsAtOnce(1, { running: 90 }).lastMs / startsAtOnce(1).lastMs,
    '1000 present': {
      simulated: startsAtOnce(1, { running: 1000 }).lastMs / startsAtOnce(1).lastMs,
      reason: 'engineSlows',
    },
  }),
  memory: (): Record<string, Outcome> => {
    const rows: Record<string, Outcome> = { 'engine, 0 running': kibWith(0).engine };
    for (const running of [1, 10, 50, 100]) {
      const { engine, kernel } = kibWith(running);
      const simulated = kernel - kibWith(0).kernel;
      rows[`engine + shims, ${running} running`] = engine;
      rows[`kernel growth, ${running} running`] =
        running <= 10 ? { simulated, reason: 'slabSteps' } : simulated;
    }
    return rows;
  },
  disk: (): Record<string, Outcome> => {
    const rows: Record<string, Outcome> = {};
    for (const running of [10, 50, 100]) {
      rows[`${running} running`] = kibWith(running).disk - kibWith(0).disk;
    }
    return rows;
  },
};

/** Memory of engine with shims and of the host's kernel, and disk, with so many containers running; KiB. */
function kibWith(running: number): Readonly<Record<'engine' | 'kernel' | 'disk', number>> {
  const run = new TrialRun('container', { app: bootOnly, host: dockerHost });
  if (running > 0) run.add(running);
  const { memoryBytes, diskUsedBytes } = run.settle().host;
  return {
    engine: (memoryBytes[memoryKindIndex.engine] + memoryBytes[memoryKindIndex.shim]) / 1024,
    kernel: memoryBytes[memoryKindIndex.hostKernel] / 1024,
    disk: diskUsedBytes / 1024,
  };
}
