import type { NetworkInterface } from '../NetworkView.ts';

/** Interfaces in the order of the kernel's routes to their networks. */
export function byAddress(interfaces: readonly NetworkInterface[]): readonly NetworkInterface[] {
  const bytes = ({ address }: NetworkInterface) =>
    address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return interfaces.toSorted((a, b) => bytes(a) - bytes(b));
}
