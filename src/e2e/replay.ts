import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { Simulation } from '../simulation/Simulation.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { Platform } from '../world/Platform.ts';
import type { RunFile } from '../world/RunFile.ts';

/** The same run, lived through here in Node: what the browser shows must be this. */
export function replay({ config, journal, timeMs }: RunFile): {
  readonly simulation: Simulation;
  readonly hash: string;
  readonly host: (id: Platform) => HostSnapshot;
} {
  const simulation = new Simulation(config, catalogue, costs, journal);
  simulation.advanceTo(timeMs);
  const host = (id: Platform): HostSnapshot => {
    const found = simulation.snapshot.hosts.find((one) => one.id === id);
    if (!found) throw new Error(`The run has no machine ${id}.`);
    return found;
  };
  return { simulation, hash: simulation.hash(), host };
}
