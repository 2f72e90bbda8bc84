import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V4: fio on an SSD array, random, 16 jobs of queue depth 8 (Felter et al. 2014). */
export const fioRandom: PublishedTable = {
  id: 'V4',
  title: 'random disk I/O',
  unit: 'IOPS',
  chosenInSight: 'work in proportion to the native, where a constant per I/O had been worse',
  rows: [
    ...rowsOf('perf-011', {
      'native, read': [84044, 'calibrates'],
      'Docker, read': [84092, 'heldOut'],
      'KVM, read': [42543, 'calibrates'],
    }),
    ...rowsOf('perf-012', {
      'native, write': [112034, 'calibrates'],
      'Docker, write': [112048, 'heldOut'],
      'KVM, write': [56160, 'heldOut'],
    }),
    ...rowsOf('perf-013', {
      'native, reads of a 70/30 mix': [73177, 'calibrates'],
      'Docker, reads of a 70/30 mix': [73173, 'heldOut'],
      'KVM, reads of a 70/30 mix': [34470, 'heldOut'],
    }),
  ],
};
