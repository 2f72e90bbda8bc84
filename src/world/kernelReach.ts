import type { Reach } from './HostTrouble.ts';
import type { KernelOwner } from './KernelOwner.ts';

/** Whom a fault of the kernel reaches: all that run on it. */
export const kernelReach: Readonly<Record<KernelOwner, Reach>> = {
  host: 'host',
  shared: 'guest',
  own: 'instance',
  sentry: 'instance',
};
