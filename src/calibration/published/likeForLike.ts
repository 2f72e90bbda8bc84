import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/**
 * The same Python HTTP app as process, container and VM, recorded on one machine: resident memory and disk.
 * Of VMs beyond the first only that they add up was recorded: those rows are N times one, and no evidence.
 */
export const likeForLike: PublishedTable = {
  id: 'like-for-like',
  title: 'the same app, three ways',
  unit: 'MiB',
  chosenInSight:
    "the shims are this machine's own, from one and two, where Coloc's constants had been 18 percent off at one",
  rows: [
    ...rowsOf('vm-like-for-like', {
      'memory, process, N = 1': [13.0, 'calibrates'],
      'memory, process, N = 2': [22.1, 'calibrates'],
      'memory, process, N = 4': [40.0, 'heldOut'],
      'memory, process, N = 8': [75.3, 'heldOut'],
      'memory, container, N = 1': [25.3, 'calibrates'],
      'memory, container, N = 2': [36.2, 'calibrates'],
      'memory, container, N = 4': [61.9, 'heldOut'],
      'memory, container, N = 8': [107.0, 'heldOut'],
      'memory, VM 512 MiB, N = 1': [214, 'calibrates'],
      'memory, VM 512 MiB, N = 2': [428, 'calibrates'],
      'memory, VM 512 MiB, N = 4': [856, 'calibrates'],
      'memory, VM 512 MiB, N = 8': [1712, 'calibrates'],
    }),
    ...rowsOf('vm-guest-resident', {
      'memory, VM 256 MiB, N = 1': [199_339 / 1024, 'heldOut'],
      'memory, VM 256 MiB, N = 3': [584, 'heldOut'],
      'memory, VM 1024 MiB, N = 1': [241_664 / 1024, 'heldOut'],
    }),
    ...rowsOf('vm-like-for-like-disk', {
      'disk, container, N = 1': [135e6 / 1024 ** 2, 'calibrates'],
      'disk, container, N = 8': [135e6 / 1024 ** 2, 'heldOut'],
      'disk, VM linked, N = 1': [451.2, 'calibrates'],
      'disk, VM linked, N = 8': [449 + 8 * 2.2, 'calibrates'],
      'disk, VM full copy, N = 8': [449 * 8, 'calibrates'],
    }),
  ],
};
