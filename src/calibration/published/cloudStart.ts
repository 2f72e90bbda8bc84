import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V10: from the request to a usable VM in three clouds (Mao & Humphrey 2012). */
export const cloudStart: PublishedTable = {
  id: 'V10',
  title: 'cloud VM start',
  unit: 's',
  chosenInSight: null,
  rows: [
    ...rowsOf('boot-034', {
      'EC2, Linux': [96.9, 'heldOut'],
    }),
    ...rowsOf('boot-035', {
      'EC2, Windows': [810.2, 'heldOut'],
    }),
    ...rowsOf('boot-036', {
      'Azure, Windows': [356.6, 'heldOut'],
    }),
    ...rowsOf('boot-037', {
      'Rackspace, Linux': [44.2, 'heldOut'],
    }),
    ...rowsOf('boot-034', {
      'Rackspace, Windows': [429.2, 'heldOut'],
    }),
  ],
};
