import type { Simulation } from '../Simulation.ts';

/** Lets everything happen that happens by itself. */
export function runToQuiet(simulation: Simulation): void {
  while (simulation.nextEventMs < Infinity) simulation.advanceTo(simulation.nextEventMs);
}
