import type { App } from '../world/App.ts';
import type { Costs } from '../world/Costs.ts';
import type { PhasePlan } from '../world/PhasePlan.ts';
import type { Step } from '../world/Step.ts';

/**
 * Runtime and app of a process on the host's kernel: file pages come through the host's page cache, so
 * only the first instance waits for the disk, and only private pages are counted per instance.
 */
export function sharedSteps(
  app: App,
  costs: Costs,
  sharesPages = true,
): Partial<Record<Step, PhasePlan>> {
  return {
    runtime: {
      claims: { runtime: app.runtimeMemoryBytes - (sharesPages ? app.runtimeSharedBytes : 0) },
      demands: [
        {
          resource: sharesPages ? 'sharedRead' : 'disk',
          amountBytes: app.startReadBytes,
        },
        { resource: 'cpu', amountCoreMs: app.runtimeCpuMs * costs.processCpuFactor, maxCores: 1 },
      ],
    },
    app: {
      claims: { app: app.appMemoryBytes - (sharesPages ? app.appSharedBytes : 0) },
      demands: [
        { resource: 'cpu', amountCoreMs: app.appCpuMs * costs.processCpuFactor, maxCores: 1 },
        ...(app.writtenBytes > 0
          ? [{ resource: 'disk', amountBytes: app.writtenBytes, isOnce: true } as const]
          : []),
      ],
    },
  };
}
