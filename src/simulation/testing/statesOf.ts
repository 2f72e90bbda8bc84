import type { Platform } from '../../world/Platform.ts';
import type { Simulation } from '../Simulation.ts';
import { hostOf } from './hostOf.ts';

/** State path of every instance of a host, in order of creation. */
export function statesOf(simulation: Simulation, platform: Platform): string[] {
  const { instances, chart } = hostOf(simulation, platform);
  return Array.from(
    instances.state.subarray(0, instances.count),
    (state) => chart.states[state].path,
  );
}
