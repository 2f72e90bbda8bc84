import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** Disk recorded from Docker Engine 20.10.24 with so many containers. */
export const dockerDisk: PublishedTable = {
  id: 'docker-disk',
  title: 'recorded disk of containers',
  unit: 'KiB',
  chosenInSight:
    'the constant is now set by 100 running containers, where 10 created ones had given 72 KiB',
  rows: [
    ...rowsOf('docker-container-disk', {
      '100 running': [11_232, 'calibrates'],
    }),
    ...rowsOf('docker-running-disk', {
      '10 running': [1120, 'heldOut'],
      '50 running': [5604, 'heldOut'],
    }),
  ],
};
