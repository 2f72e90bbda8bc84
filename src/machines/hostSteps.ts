import type { Costs } from '../world/Costs.ts';
import type { HostSpec } from '../world/HostSpec.ts';
import type { HostStep } from '../world/HostStep.ts';
import type { MemoryKind } from '../world/MemoryKind.ts';
import type { PhasePlan } from '../world/PhasePlan.ts';
import type { PlatformPreset } from '../world/PlatformPreset.ts';

/**
 * What a server costs before it can run anything: weeks of waiting, then minutes of self-test, and the RAM
 * its own kernel, OS and service keep as long as it is up.
 */
export function hostSteps(
  spec: HostSpec,
  preset: PlatformPreset,
  costs: Costs,
): Readonly<Record<HostStep, PhasePlan>> {
  const latency = (amountMs: number, claims: PhasePlan['claims'] = {}): PhasePlan => ({
    claims,
    demands: [{ resource: 'latency', amountMs }],
  });
  const kernelBytes =
    costs.hostKernelBaseBytes + Math.round(costs.hostKernelShare * spec.memoryBytes);
  const service: Partial<Record<MemoryKind, number>> = { ...preset.onceBytes };
  if (preset.family === 'vm') service.hypervisor = costs.hypervisorBytes;
  if (preset.family === 'container') service.engine = costs.engineBytes;
  return {
    order: latency(costs.hostOrderMs),
    rack: latency(costs.hostRackMs),
    firmware: latency(costs.hostFirmwareMs),
    install: {
      claims: {},
      demands: [
        { resource: 'cpu', amountCoreMs: costs.hostInstallCpuMs, maxCores: 1 },
        { resource: 'disk', amountBytes: costs.hostOsDiskBytes },
      ],
    },
    bootloader: latency(costs.hostBootloaderMs),
    kernel: latency(costs.hostKernelMs, { hostKernel: kernelBytes }),
    init: latency(costs.hostInitMs, { hostOs: costs.hostOsBytes, ...service }),
  };
}
