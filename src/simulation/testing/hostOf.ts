import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { Platform } from '../../world/Platform.ts';
import type { Simulation } from '../Simulation.ts';

/** The host of a platform, live. */
export function hostOf(simulation: Simulation, platform: Platform): HostSnapshot {
  const host = simulation.snapshot.hosts.find(({ id }) => id === platform);
  if (!host) throw new Error(`The run has no ${platform} host.`);
  return host;
}
