import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import { bootOnly } from './bootOnly.ts';
import type { Outcome } from './Outcome.ts';
import { TrialRun } from './TrialRun.ts';

const MiB = 1024 ** 2;

function run(vmMiB: number, count: number, overcommitRatio: number): TrialRun {
  const config = {
    vmMemoryBytes: vmMiB * MiB,
    cloneKind: 'linked',
    overcommitRatio,
  } as const;
  const trial = new TrialRun('vm', { app: bootOnly, config });
  trial.add(count);
  return trial.settle();
}

/** MiB free on the host now beside before. */
function freed(trial: TrialRun, change: () => void): number {
  const free = () => trial.host.memoryBytes[memoryKindIndex.free] / MiB;
  const before = free();
  change();
  trial.settle();
  return free() - before;
}

/** What a balloon takes from a guest whose RAM is all resident, and what page sharing saves. */
export function simulateGuestReclaim(): Record<string, Outcome> {
  const balloon = (toMiB: number) => {
    const trial = run(512, 1, 1);
    return freed(trial, () =>
      trial.simulation.dispatch({
        type: 'instance.balloon',
        hostId: 'vm',
        target: 0,
        memoryBytes: toMiB * MiB,
      }),
    );
  };
  const guests = run(256, 3, 16);
  return {
    '512 MiB guest, balloon to 384': balloon(384),
    '512 MiB guest, balloon to 256': balloon(256),
    '3 equal guests, pages shared': freed(guests, () =>
      guests.simulation.dispatch({ type: 'run.configure', patch: { ksm: true } }),
    ),
  };
}
