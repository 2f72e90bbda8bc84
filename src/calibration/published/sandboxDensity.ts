import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V11: host memory per container, 50 of them (gVisor performance guide). */
export const sandboxDensity: PublishedTable = {
  id: 'V11',
  title: 'memory per container',
  unit: 'MB',
  chosenInSight:
    "the size of the node app is taken from its row under runc, after Coloc's own node was far smaller",
  rows: [
    ...rowsOf('memory-016', {
      'runc, idle': [4.09214976, 'heldOut'],
    }),
    ...rowsOf('memory-017', {
      'gVisor, idle': [23.69503232, 'calibrates'],
    }),
    ...rowsOf('memory-018', {
      'runc, node': [76_709_888 / 1e6, 'calibrates'],
      'gVisor, node': [124_076_605 / 1e6, 'heldOut'],
    }),
  ],
};
