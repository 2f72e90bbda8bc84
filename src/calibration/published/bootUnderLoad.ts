import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V1: median boot of a microVM with that many in flight, 1,000 starts, 48 cores (Agache et al., NSDI 2020). */
export const bootUnderLoad: PublishedTable = {
  id: 'V1',
  title: 'microVM boot, by starts in flight',
  unit: 'ms',
  chosenInSight:
    "starts follow each other by a fork instead of all at one moment, and a third of QEMU's start waits",
  rows: [
    ...rowsOf('boot-003', {
      'Firecracker, 1 in flight': [160.85, 'calibrates'],
    }),
    ...rowsOf('boot-011', {
      'Firecracker, 10 in flight': [157.3, 'heldOut'],
    }),
    ...rowsOf('boot-014', {
      'Firecracker, 50 in flight': [205.9, 'heldOut'],
    }),
    ...rowsOf('boot-017', {
      'Firecracker, 100 in flight': [217.2, 'heldOut'],
    }),
    ...rowsOf('boot-007', {
      'Cloud Hypervisor, 1 in flight': [102.5, 'calibrates'],
    }),
    ...rowsOf('boot-012', {
      'Cloud Hypervisor, 10 in flight': [80.0, 'heldOut'],
    }),
    ...rowsOf('boot-015', {
      'Cloud Hypervisor, 50 in flight': [127.7, 'heldOut'],
    }),
    ...rowsOf('boot-018', {
      'Cloud Hypervisor, 100 in flight': [133.9, 'heldOut'],
    }),
    ...rowsOf('boot-009', {
      'QEMU + qboot, 1 in flight': [213.9, 'calibrates'],
    }),
    ...rowsOf('boot-013', {
      'QEMU + qboot, 10 in flight': [196.5, 'heldOut'],
    }),
    ...rowsOf('boot-016', {
      'QEMU + qboot, 50 in flight': [231.1, 'heldOut'],
    }),
    ...rowsOf('boot-019', {
      'QEMU + qboot, 100 in flight': [239.9, 'heldOut'],
    }),
  ],
};
