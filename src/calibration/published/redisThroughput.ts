import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V3: Redis requests a second by clients (Felter et al. 2014). */
export const redisThroughput: PublishedTable = {
  id: 'V3',
  title: 'Redis throughput',
  unit: 'req/s',
  chosenInSight: "one fair server, where Amdahl's law had been worse",
  rows: [
    ...rowsOf('perf-015', {
      'native, 1 client': [16543, 'calibrates'],
      'Docker, host network, 1 client': [16303, 'calibrates'],
      'Docker, NAT, 1 client': [13121, 'calibrates'],
      'KVM, 1 client': [9236, 'calibrates'],
    }),
    ...rowsOf('perf-016', {
      'native, 10 clients': [111312, 'heldOut'],
      'Docker, host network, 10 clients': [113287, 'heldOut'],
      'Docker, NAT, 10 clients': [73146, 'heldOut'],
      'KVM, 10 clients': [60865, 'heldOut'],
    }),
    ...rowsOf('perf-017', {
      'native, 50 clients': [109610, 'heldOut'],
      'Docker, host network, 50 clients': [109030, 'heldOut'],
      'Docker, NAT, 50 clients': [80147, 'heldOut'],
      'KVM, 50 clients': [93987, 'heldOut'],
    }),
    ...rowsOf('perf-018', {
      'native, 100 clients': [109616, 'calibrates'],
      'Docker, host network, 100 clients': [110322, 'calibrates'],
      'Docker, NAT, 100 clients': [84001, 'calibrates'],
      'KVM, 100 clients': [98722, 'calibrates'],
    }),
  ],
};
