import { catalogue } from '../../calibration/catalogue.ts';
import { costs } from '../../calibration/costs.ts';
import { defaultConfig } from '../../calibration/defaultConfig.ts';
import type { Costs } from '../../world/Costs.ts';
import type { HostSpec } from '../../world/HostSpec.ts';
import type { RunConfig } from '../../world/RunConfig.ts';
import { Simulation } from '../Simulation.ts';

/** What a test wants otherwise than in the default run. */
export interface RunChanges {
  readonly config?: Partial<RunConfig>;
  readonly host?: Partial<HostSpec>;
  readonly costs?: Partial<Costs>;
}

/** A run of the real catalogue; the default one but for the changes. */
export function startRun(changes: RunChanges = {}): Simulation {
  const config = { ...defaultConfig, ...changes.config };
  return new Simulation({ ...config, host: { ...config.host, ...changes.host } }, catalogue, {
    ...costs,
    ...changes.costs,
  });
}
