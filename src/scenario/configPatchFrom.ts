import type { ConfigPatch } from './ConfigPatch.ts';
import type { ChapterYaml } from './chapterSchema.ts';

type Knobs = Omit<ChapterYaml['setup'], 'platforms' | 'app'>;

/** The knobs of a chapter file under the names the run knows them by; only those that are set. */
export function configPatchFrom(knobs: Knobs): ConfigPatch {
  const { host } = knobs;
  return defined({
    seed: knobs.seed,
    guestOsId: knobs.guestOs,
    vmMemoryBytes: knobs.vmMemory,
    cloneKind: knobs.clones,
    overcommitRatio: knobs.overcommit,
    preloaded: knobs.preloaded,
    ksm: knobs.ksm,
    swapBytes: knobs.swap,
    containerMemoryLimitBytes: knobs.containerMemory,
    containerPidsLimit: knobs.containerPids,
    serversOwned: knobs.serversOwned,
    host:
      host &&
      defined({
        memoryBytes: host.memory,
        cores: host.cores,
        diskBytes: host.disk,
        diskBytesPerS: host.diskPerSecond,
        networkBytesPerS: host.networkPerSecond,
      }),
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined),
  ) as Defined<T>;
}
