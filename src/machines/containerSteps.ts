import type { App } from '../world/App.ts';
import type { Costs } from '../world/Costs.ts';
import type { MemoryKind } from '../world/MemoryKind.ts';
import type { PhasePlan } from '../world/PhasePlan.ts';
import type { PlatformPreset } from '../world/PlatformPreset.ts';
import type { Step } from '../world/Step.ts';
import { sharedSteps } from './sharedSteps.ts';

/** What a container costs: create (a record and a writable layer), namespaces and cgroup, then the process. */
export function containerSteps(
  app: App,
  preset: PlatformPreset,
  costs: Costs,
): Partial<Record<Step, PhasePlan>> {
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
      claims: addClaims({ shim: costs.shimBytes }, preset.sandboxBytes),
      demands: [
        {
          resource: 'cpu',
          amountCoreMs: costs.containerStartCpuMs,
          maxCores: costs.containerStartCores,
        },
        { resource: 'lock', amountMs: costs.containerNetworkMs },
        ...(costs.sandboxCpuMs > 0
          ? [{ resource: 'cpu', amountCoreMs: costs.sandboxCpuMs, maxCores: 1 } as const]
          : []),
      ],
    },
    ...sharedSteps(app, costs, preset.sharesHostPages),
    // Process 1 gets no default action for SIGTERM: an app that installs no handler sits the grace period out.
    stop: latency(
      app.stopsOnTerm ? costs.containerStopMs : costs.stopGraceMs + costs.containerKillMs,
    ),
    kill: latency(costs.containerKillMs),
    remove: latency(costs.containerRemoveMs),
  };
}

/** Sums claims kind by kind. */
function addClaims(
  own: PhasePlan['claims'],
  more: PhasePlan['claims'],
): Partial<Record<MemoryKind, number>> {
  const sum: Partial<Record<MemoryKind, number>> = { ...own };
  for (const [kind, bytes] of Object.entries(more) as [MemoryKind, number][]) {
    sum[kind] = (sum[kind] ?? 0) + bytes;
  }
  return sum;
}
