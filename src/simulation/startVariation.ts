import type { HostState } from './HostState.ts';
import { randomAt } from './randomAt.ts';
import type { Run } from './Run.ts';

/** No two starts take exactly as long: a factor around 1, the sum of two draws. */
export function startVariation(run: Run, host: HostState, row: number): number {
  const { seed } = run.world.config;
  const { starts, step } = host.instances;
  const where = [host.cpuPool, row, starts[row], step[row]];
  const draw = randomAt(seed, ...where, 0) + randomAt(seed, ...where, 1) - 1;
  return 1 + run.costs.variation * draw;
}
