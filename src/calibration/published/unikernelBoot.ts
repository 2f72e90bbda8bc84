import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V8: boot of a Unikraft hello (Kuenzer et al., EuroSys 2021, figure 10). */
export const unikernelBoot: PublishedTable = {
  id: 'V8',
  title: 'unikernel boot',
  unit: 'ms',
  chosenInSight: null,
  rows: [
    ...rowsOf('boot-030', {
      QEMU: [37.8, 'calibrates'],
    }),
    ...rowsOf('boot-031', {
      'QEMU microvm': [8.96, 'heldOut'],
    }),
    ...rowsOf('boot-032', {
      Firecracker: [2.74, 'heldOut'],
    }),
    ...rowsOf('boot-033', {
      Solo5: [2.92, 'heldOut'],
    }),
  ],
};
