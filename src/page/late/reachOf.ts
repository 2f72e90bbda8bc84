import type { Fault } from '../../world/Fault.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { Reach } from '../../world/HostTrouble.ts';
import { kernelReach } from '../../world/kernelReach.ts';

/**
 * How far a fault reaches, from who owns the kernel an instance runs on. Cores are the host's whoever owns
 * the kernel: a VM and a container can both keep all busy that they are given.
 */
export function reachOf(
  fault: Fault,
  { kernel, family }: HostSnapshot,
  hasPidsLimit: boolean,
): Reach {
  if (fault === 'noisyNeighbour') return 'host';
  if (fault === 'forkBomb' && hasPidsLimit && family === 'container') return 'instance';
  return kernelReach[kernel];
}
