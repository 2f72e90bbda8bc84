import type { App } from '../world/App.ts';
import type { Costs } from '../world/Costs.ts';
import type { PhasePlan } from '../world/PhasePlan.ts';
import type { Step } from '../world/Step.ts';
import { sharedSteps } from './sharedSteps.ts';

/** What a plain process costs: fork and exec, then the runtime and the app. */
export function bareSteps(app: App, costs: Costs): Partial<Record<Step, PhasePlan>> {
  return {
    exec: { claims: {}, demands: [{ resource: 'cpu', amountCoreMs: costs.execMs, maxCores: 1 }] },
    ...sharedSteps(app, costs),
  };
}
