import type { App } from '../world/App.ts';
import type { Costs } from '../world/Costs.ts';
import type { PhasePlan } from '../world/PhasePlan.ts';
import type { Step } from '../world/Step.ts';
import { sharedSteps } from './sharedSteps.ts';

/** What a container costs: create (a record and a writable layer), namespaces and cgroup, then the process. */
export function containerSteps(app: App, costs: Costs): Partial<Record<Step, PhasePlan>> {
  const latency = (amountMs: number): PhasePlan => ({
    claims: {},
    demands: [{ resource: 'latency', amountMs }],
  });
  return {
    create: {
      claims: {},
      demands: [{ resource: 'cpu', amountCoreMs: costs.containerCreateCpuMs, maxCores: 1 }],
    },
    namespaces: {
      claims: { shim: costs.shimBytes },
      demands: [
        {
          resource: 'cpu',
          amountCoreMs: costs.containerStartCpuMs,
          maxCores: costs.containerStartCores,
        },
      ],
    },
    ...sharedSteps(app),
    // Process 1 gets no default action for SIGTERM: an app that installs no handler sits the grace period out.
    stop: latency(
      app.stopsOnTerm ? costs.containerStopMs : costs.stopGraceMs + costs.containerKillMs,
    ),
    kill: latency(costs.containerKillMs),
    remove: latency(costs.containerRemoveMs),
  };
}
