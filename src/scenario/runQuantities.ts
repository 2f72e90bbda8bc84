import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { Quantity } from './Quantity.ts';

/** Grid squares in a host's RAM: LOOK.md's 64 MiB on 16 GiB. */
const squaresPerHost = 256;

/** What a caption can say of the run as a whole, by name. */
export const runQuantities: Readonly<Record<string, (world: WorldSnapshot) => Quantity>> = {
  time: (world) => ({ kind: 'ms', value: world.timeMs }),
  square: (world) => ({ kind: 'ramBytes', value: world.config.host.memoryBytes / squaresPerHost }),
  'setting.vmMemory': (world) => ({ kind: 'ramBytes', value: world.config.vmMemoryBytes }),
  'setting.vmCpus': (world) => ({ kind: 'count', value: world.config.vmCpus }),
  'setting.overcommit': (world) => ({ kind: 'ratio', value: world.config.overcommitRatio }),
};
