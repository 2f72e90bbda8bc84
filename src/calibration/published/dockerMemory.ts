import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** Memory recorded from Docker Engine 20.10.24 with so many containers running. */
export const dockerMemory: PublishedTable = {
  id: 'docker-memory',
  title: 'recorded engine and kernel memory',
  unit: 'KiB',
  chosenInSight: null,
  rows: [
    ...rowsOf('docker-engine-memory', {
      'engine, 0 running': [81_818, 'calibrates'],
    }),
    ...rowsOf('docker-shim-memory', {
      'engine + shims, 1 running': [93_059, 'heldOut'],
      'engine + shims, 10 running': [115_573, 'heldOut'],
      'engine + shims, 50 running': [229_592, 'heldOut'],
      'engine + shims, 100 running': [378_458, 'calibrates'],
    }),
    ...rowsOf('docker-kernel-growth', {
      'kernel growth, 1 running': [816, 'heldOut'],
      'kernel growth, 10 running': [7388, 'heldOut'],
      'kernel growth, 50 running': [56_956, 'heldOut'],
      'kernel growth, 100 running': [127_456, 'calibrates'],
    }),
  ],
};
