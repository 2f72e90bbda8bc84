import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V7: least memory an app runs in (Kuenzer et al., EuroSys 2021, figure 11). */
export const leastMemory: PublishedTable = {
  id: 'V7',
  title: 'least memory to run',
  unit: 'MB',
  chosenInSight: null,
  rows: [
    ...rowsOf('memory-019', {
      'Docker, hello': [6, 'heldOut'],
      'Docker, redis': [7, 'heldOut'],
      'Docker, sqlite': [6, 'heldOut'],
      'Docker, nginx': [7, 'heldOut'],
    }),
    ...rowsOf('memory-020', {
      'Linux microVM, hello': [29, 'heldOut'],
      'Linux microVM, redis': [30, 'heldOut'],
      'Linux microVM, sqlite': [29, 'heldOut'],
      'Linux microVM, nginx': [29, 'heldOut'],
    }),
    ...rowsOf('memory-021', {
      'Unikraft, hello': [2, 'calibrates'],
      'Unikraft, redis': [7, 'heldOut'],
      'Unikraft, sqlite': [4, 'heldOut'],
      'Unikraft, nginx': [5, 'heldOut'],
    }),
  ],
};
