import type { NetworkInterface } from '../NetworkView.ts';
import { networkOf } from './networkOf.ts';

/** Name of the interface through which a gateway is reached: the one on its network. */
export function wayOut(interfaces: readonly NetworkInterface[], gateway: string): string {
  const isBeside = (one: NetworkInterface) =>
    networkOf({ ...one, address: gateway }).network === networkOf(one).network;
  return (interfaces.find(isBeside) ?? interfaces[0])?.name ?? 'eth0';
}
