import type { Os } from '../kernel/Os.ts';

/** The address others see requests of this sandbox come from. */
export function ownAddress(os: Os): string {
  const { interfaces } = os.kernel.spec.network;
  return interfaces.find(({ name }) => name !== 'lo')?.address ?? '127.0.0.1';
}
