import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V6: MySQL, SysBench OLTP transactions a second by threads (Felter et al. 2014). */
export const mysqlThroughput: PublishedTable = {
  id: 'V6',
  title: 'MySQL throughput (NAT: on AUFS; host network: on a volume)',
  unit: 'tx/s',
  chosenInSight: "Amdahl's law, where one fair server had seemed worse",
  rows: [
    ...rowsOf('perf-019', {
      'native, 10 threads': [2122, 'calibrates'],
      'Docker, host network, 10 threads': [2265, 'calibrates'],
      'Docker, NAT, 10 threads': [2299, 'calibrates'],
      'KVM, 10 threads': [2033, 'calibrates'],
    }),
    ...rowsOf('perf-020', {
      'native, 50 threads': [7756, 'heldOut'],
      'Docker, host network, 50 threads': [6115, 'heldOut'],
      'Docker, NAT, 50 threads': [5533, 'heldOut'],
      'KVM, 50 threads': [4190, 'heldOut'],
    }),
    ...rowsOf('perf-021', {
      'native, 90 threads': [11111, 'heldOut'],
      'Docker, host network, 90 threads': [8156, 'heldOut'],
      'Docker, NAT, 90 threads': [7527, 'heldOut'],
      'KVM, 90 threads': [4660, 'heldOut'],
    }),
    ...rowsOf('perf-022', {
      'native, 150 threads': [13266, 'calibrates'],
      'Docker, host network, 150 threads': [9357, 'calibrates'],
      'Docker, NAT, 150 threads': [8390, 'calibrates'],
      'KVM, 150 threads': [5097, 'calibrates'],
    }),
  ],
};
