import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** Start of a container beside many over one beside few: recorded from Docker Engine 20.10.24, and published (Cadden et al. 2020). */
export const dockerStartGrowth: PublishedTable = {
  id: 'docker-start-growth',
  title: 'start on a full host over start on an empty one',
  unit: 'ratio',
  chosenInSight: null,
  rows: [
    ...rowsOf('docker-start-growth', {
      '90 running': [598.43 / 542.61, 'heldOut'],
    }),
    ...rowsOf('boot-049', {
      '1000 present': [1500 / 541, 'heldOut'],
    }),
  ],
};
