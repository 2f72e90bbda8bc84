import type { Costs } from '../world/Costs.ts';
import type { PlatformPreset } from '../world/PlatformPreset.ts';

/** Most cores a claim can keep busy at once, and its weight against other claims. */
export interface CpuClaim {
  readonly cores: number;
  readonly weight: number;
}

/**
 * The claim of an instance that runs as many threads as it sees cores. A guest sees its vCPUs; without
 * `--cpus` all others see every core. Linux weighs control groups, of which each container and each VM has
 * one, whatever it runs; plain processes have none, so each of their threads counts.
 */
export function cpuClaim(hostCores: number, preset: PlatformPreset, costs: Costs): CpuClaim {
  if (preset.kernel === 'own') return { cores: Math.min(costs.vcpus, hostCores), weight: 1 };
  return { cores: hostCores, weight: preset.family === 'bare' ? hostCores : 1 };
}
