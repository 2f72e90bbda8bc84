import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { Quantity } from './Quantity.ts';

/** What a caption can say of the run as a whole, by name. */
export const runQuantities: Readonly<Record<string, (world: WorldSnapshot) => Quantity>> = {
  time: (world) => ({ kind: 'ms', value: world.timeMs }),
  'setting.vmMemory': (world) => ({ kind: 'ramBytes', value: world.config.vmMemoryBytes }),
  'setting.overcommit': (world) => ({ kind: 'ratio', value: world.config.overcommitRatio }),
};
