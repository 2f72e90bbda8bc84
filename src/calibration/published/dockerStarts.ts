import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** Starts recorded from Docker Engine 20.10.24 on 2 cores: create and start through the API, and many at once. */
export const dockerStarts: PublishedTable = {
  id: 'docker-start',
  title: 'recorded container starts',
  unit: 'ms',
  chosenInSight: 'that one start keeps both cores busy',
  rows: [
    ...rowsOf('docker-start-time', {
      '1 alone': [10.35 + 463.94, 'calibrates'],
    }),
    ...rowsOf('docker-concurrent-start', {
      '1 by the command': [959.98, 'heldOut'],
      '2 at once': [1559.69, 'heldOut'],
      '4 at once': [1782.78, 'heldOut'],
      '8 at once': [3429.36, 'heldOut'],
      '16 at once': [7200.97, 'heldOut'],
      '32 at once': [15_243.06, 'heldOut'],
    }),
  ],
};
