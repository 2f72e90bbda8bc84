import { catalogue } from '../calibration/catalogue.ts';
import { costs } from '../calibration/costs.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import { randomAt } from '../simulation/randomAt.ts';
import { Simulation } from '../simulation/Simulation.ts';
import { medianMs } from './medianMs.ts';

const wishedEvents = 10_000;

/** Median ms of a seek to a random moment of a run of 10,000 events, wishes strewn all over it. */
export function benchScrub(): number {
  const simulation = new Simulation(defaultConfig, catalogue, costs);
  let events = 0;
  for (let wish = 0; events < wishedEvents; wish += 1) {
    const hostId = defaultConfig.platforms[wish % defaultConfig.platforms.length];
    simulation.dispatch({ type: 'instance.add', hostId, appId: 'nginx', count: 5 });
    if (wish % 3 === 2) simulation.dispatch({ type: 'instance.remove', hostId, target: 'newest' });
    for (let step = 0; step < 60 && simulation.nextEventMs < Infinity; step += 1) {
      simulation.advanceTo(simulation.nextEventMs);
      events += 1;
    }
  }
  const { endMs } = simulation;
  return medianMs(100, (run) => simulation.seek(randomAt(7, run) * endMs));
}
