import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** Start of a container with 90 to 100 running over one with 1 to 10, recorded from Docker Engine 20.10.24. */
export const dockerStartGrowth: PublishedTable = {
  id: 'docker-start-growth',
  title: 'start on a full host over start on an empty one',
  unit: 'ratio',
  chosenInSight: null,
  rows: [
    ...rowsOf('docker-start-growth', {
      '90 running': [598.43 / 542.61, 'heldOut'],
    }),
  ],
};
