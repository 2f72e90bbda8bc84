import type { PhasePlan } from '../world/PhasePlan.ts';
import { Step } from '../world/Step.ts';
import type { HostState } from './HostState.ts';
import type { Run } from './Run.ts';

/** What the step an instance is at costs; a back-off is as long as its restarts have made it. */
export function planOf(run: Run, host: HostState, row: number): PhasePlan | undefined {
  const { recipe, step, backoffMs } = host.instances;
  const name = Step[step[row]];
  if (name !== 'backoff') return run.recipes[recipe[row]].steps[name];
  return { claims: {}, demands: [{ resource: 'latency', amountMs: backoffMs[row] }] };
}
