import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** Ends, removals and second starts of containers recorded from Docker Engine 20.10.24, medians. */
export const dockerEnds: PublishedTable = {
  id: 'docker-ends',
  title: 'recorded ends of containers',
  unit: 's',
  chosenInSight: null,
  rows: [
    ...rowsOf('docker-stop-time', { 'stop, SIGTERM heard': [0.27594, 'calibrates'] }),
    ...rowsOf('docker-kill-time', { kill: [0.1978, 'calibrates'] }),
    ...rowsOf('docker-remove-time', { 'remove, never started': [0.00732, 'calibrates'] }),
    ...rowsOf('docker-ends', {
      'stop, SIGTERM ignored': [11.6298, 'heldOut'],
      'remove while running': [0.17879, 'heldOut'],
      'start again': [0.50457, 'heldOut'],
      'remove 100 running, 8 at once': [19.497, 'heldOut'],
    }),
  ],
};
