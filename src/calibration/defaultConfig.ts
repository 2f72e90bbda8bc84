import type { RunConfig } from '../world/RunConfig.ts';

const GiB = 1024 ** 3;

/** The machines a first visit finds: one small server of each kind, bought alike. */
export const defaultConfig: RunConfig = {
  seed: 1,
  platforms: ['bare', 'vm', 'container'],
  host: {
    memoryBytes: 16 * GiB,
    cores: 8,
    diskBytes: 256e9,
    // Sequential read of the SSD array in Felter et al. 2014 (perf-009).
    diskBytesPerS: 806.6e6,
    networkBytesPerS: 125e6,
  },
  guestOsId: 'debian',
  vmMemoryBytes: GiB,
  cloneKind: 'full',
  overcommitRatio: 1,
  preloaded: true,
  ksm: false,
  swapBytes: 0,
  containerMemoryLimitBytes: null,
  containerPidsLimit: null,
  serversOwned: true,
};
