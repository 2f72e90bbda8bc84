import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V9: overhead memory of a VM on ESXi 6.x, by its RAM and vCPUs (VMware, table 6-1). */
export const esxiOverhead: PublishedTable = {
  id: 'V9',
  title: 'ESXi VM overhead',
  unit: 'MB',
  chosenInSight: null,
  rows: [
    ...rowsOf('memory-008', {
      '256 MB, 1 vCPU': [20.29, 'calibrates'],
      '256 MB, 2 vCPU': [24.28, 'heldOut'],
      '256 MB, 4 vCPU': [32.23, 'heldOut'],
      '256 MB, 8 vCPU': [48.16, 'calibrates'],
    }),
    ...rowsOf('memory-009', {
      '1024 MB, 1 vCPU': [25.9, 'heldOut'],
      '1024 MB, 2 vCPU': [29.91, 'heldOut'],
      '1024 MB, 4 vCPU': [37.86, 'heldOut'],
      '1024 MB, 8 vCPU': [53.82, 'heldOut'],
    }),
    ...rowsOf('memory-010', {
      '4096 MB, 1 vCPU': [48.64, 'heldOut'],
      '4096 MB, 2 vCPU': [52.72, 'heldOut'],
      '4096 MB, 4 vCPU': [60.67, 'heldOut'],
      '4096 MB, 8 vCPU': [76.78, 'heldOut'],
    }),
    ...rowsOf('memory-011', {
      '16384 MB, 1 vCPU': [139.62, 'calibrates'],
      '16384 MB, 2 vCPU': [143.98, 'heldOut'],
      '16384 MB, 4 vCPU': [151.93, 'heldOut'],
      '16384 MB, 8 vCPU': [168.6, 'heldOut'],
    }),
  ],
};
