import { diskIops } from '../../calibration/diskIops.ts';
import { roundTripUs } from '../../calibration/roundTripUs.ts';
import type { Outcome } from './Outcome.ts';

/** V4 and V5, from native figures, KVM's reads and its TCP round trip. */
export const simulateInputOutput = {
  disk: (): Record<string, Outcome> => {
    const rows: Record<string, Outcome> = {};
    for (const [name, platform] of [
      ['native', 'native'],
      ['Docker', 'container'],
      ['KVM', 'kvm'],
    ] as const) {
      rows[`${name}, read`] = diskIops('read', platform);
      rows[`${name}, write`] = diskIops('write', platform);
      rows[`${name}, reads of a 70/30 mix`] = diskIops('mixedRead', platform);
    }
    return rows;
  },
  network: (): Record<string, Outcome> => ({
    'native, TCP_RR': roundTripUs('tcp', 'native'),
    'KVM, TCP_RR': roundTripUs('tcp', 'kvm'),
    'native, UDP_RR': roundTripUs('udp', 'native'),
    'KVM, UDP_RR': roundTripUs('udp', 'kvm'),
    'Docker NAT, TCP_RR': { simulated: roundTripUs('tcp', 'nat'), reason: 'natDoubled' },
  }),
};
