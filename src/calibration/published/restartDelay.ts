import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V13: Docker's wait before a restart, by restarts in a row (Moby, restartmanager.go), and recorded from an end to the next start. */
export const restartDelay: PublishedTable = {
  id: 'V13',
  title: 'restart',
  unit: 'ms',
  chosenInSight: null,
  rows: [
    ...rowsOf('availability-003', {
      'wait 1': [100, 'calibrates'],
      'wait 2': [200, 'calibrates'],
      'wait 3': [400, 'calibrates'],
      'wait 10': [51200, 'calibrates'],
      'wait 11': [60000, 'calibrates'],
      'wait after a run of 10 s': [100, 'calibrates'],
    }),
    ...rowsOf('docker-restart-gap', {
      'end to start, step 1': [554.7, 'heldOut'],
      'end to start, step 2': [643.0, 'heldOut'],
      'end to start, step 3': [858.2, 'heldOut'],
      'end to start, step 4': [1246.4, 'heldOut'],
      'end to start, step 5': [2041.2, 'heldOut'],
      'end to start, step 6': [3650.4, 'heldOut'],
    }),
  ],
};
