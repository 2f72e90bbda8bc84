import type { ControlsView } from './ControlsView.ts';
import type { KnobValues } from './KnobValues.ts';

const GiB = 1024 ** 3;
const MiB = 1024 ** 2;
const GB = 1e9;

/** The run's configuration in people's units: GiB of RAM, GB of disk. */
export function readKnobs({ config, speed }: ControlsView): KnobValues {
  return {
    memory: config.host.memoryBytes / GiB,
    cores: config.host.cores,
    disk: config.host.diskBytes / GB,
    seed: config.seed,
    guestOs: config.guestOsId,
    vmMemory: config.vmMemoryBytes / GiB,
    overcommit: config.overcommitRatio,
    cloneKind: config.cloneKind,
    preloaded: config.preloaded,
    ksm: config.ksm,
    swap: config.swapBytes / GiB,
    containerMemory: (config.containerMemoryLimitBytes ?? 0) / MiB,
    containerPids: config.containerPidsLimit ?? 0,
    serversOwned: config.serversOwned,
    speed,
  };
}
