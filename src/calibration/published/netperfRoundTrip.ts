import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V5: netperf round trips (Felter et al. 2014). */
export const netperfRoundTrip: PublishedTable = {
  id: 'V5',
  title: 'network round trip',
  unit: 'us',
  chosenInSight: null,
  rows: [
    ...rowsOf('perf-005', {
      'native, TCP_RR': [37.58, 'calibrates'],
      'KVM, TCP_RR': [67.94, 'calibrates'],
    }),
    ...rowsOf('perf-006', {
      'native, UDP_RR': [36.02, 'calibrates'],
      'KVM, UDP_RR': [63.95, 'heldOut'],
    }),
    ...rowsOf('perf-007', {
      'Docker NAT, TCP_RR': [2 * 37.58, 'heldOut'],
    }),
  ],
};
