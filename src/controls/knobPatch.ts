import type { RunConfig } from '../world/RunConfig.ts';
import type { KnobValues } from './KnobValues.ts';

const GiB = 1024 ** 3;
const MiB = 1024 ** 2;
const GB = 1e9;

/** What turning one knob changes in the configuration, in bytes again. */
export function knobPatch(
  knob: Exclude<keyof KnobValues, 'speed'>,
  values: KnobValues,
  config: RunConfig,
): Partial<Omit<RunConfig, 'platforms'>> {
  switch (knob) {
    case 'memory':
      return { host: { ...config.host, memoryBytes: values.memory * GiB } };
    case 'cores':
      return { host: { ...config.host, cores: values.cores } };
    case 'disk':
      return { host: { ...config.host, diskBytes: values.disk * GB } };
    case 'seed':
      return { seed: values.seed };
    case 'guestOs':
      return { guestOsId: values.guestOs };
    case 'vmMemory':
      return { vmMemoryBytes: values.vmMemory * GiB };
    case 'overcommit':
      return { overcommitRatio: values.overcommit };
    case 'cloneKind':
      return { cloneKind: values.cloneKind };
    case 'preloaded':
      return { preloaded: values.preloaded };
    case 'ksm':
      return { ksm: values.ksm };
    case 'swap':
      return { swapBytes: values.swap * GiB };
    case 'serversOwned':
      return { serversOwned: values.serversOwned };
    case 'containerPids':
      return { containerPidsLimit: values.containerPids > 0 ? values.containerPids : null };
    case 'containerMemory':
      return {
        containerMemoryLimitBytes:
          values.containerMemory > 0 ? Math.max(6, values.containerMemory) * MiB : null,
      };
  }
}
