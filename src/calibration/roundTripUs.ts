import { overheads } from './overheads.ts';

/** A small request and its answer over 10 GbE: the host's own stacks, and what the platform adds. */
export function roundTripUs(protocol: 'tcp' | 'udp', platform: 'native' | 'nat' | 'kvm'): number {
  const { network } = overheads;
  const nativeUs = network[`${protocol}Us`].value;
  return platform === 'native' ? nativeUs : nativeUs + network[`${platform}AddedUs`].value;
}
