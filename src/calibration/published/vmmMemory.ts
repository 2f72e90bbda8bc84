import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V2: memory of the VMM and of a minimal guest, by guest RAM (Agache et al., NSDI 2020). The sweep is 128 MiB to 8 GiB. */
export const vmmMemory: PublishedTable = {
  id: 'V2',
  title: 'VMM and minimal guest memory',
  unit: 'MiB',
  chosenInSight: null,
  rows: [
    ...rowsOf('memory-001', {
      'Firecracker, VMM, 256 MiB guest': [2.49, 'calibrates'],
      'Firecracker, VMM, least of the sweep': [2.4, 'heldOut'],
      'Firecracker, VMM, most of the sweep': [4.3, 'heldOut'],
    }),
    ...rowsOf('memory-002', {
      'Cloud Hypervisor, VMM, 256 MiB guest': [13.3, 'calibrates'],
      'Cloud Hypervisor, VMM, least of the sweep': [13.3, 'calibrates'],
      'Cloud Hypervisor, VMM, most of the sweep': [19.2, 'heldOut'],
    }),
    ...rowsOf('memory-003', {
      'QEMU, VMM mapped, 256 MiB guest': [131.3, 'heldOut'],
    }),
    ...rowsOf('memory-004', {
      'Firecracker, resident, 256 MiB guest': [173_960 / 1024, 'calibrates'],
      'Cloud Hypervisor, resident, 256 MiB guest': [177_048 / 1024, 'heldOut'],
      'QEMU, resident, 256 MiB guest': [198_812 / 1024, 'calibrates'],
    }),
    ...rowsOf('memory-005', {
      'guest kernel, 128 MiB guest': [16_272 / 1024, 'calibrates'],
      'guest kernel, 8 GiB guest': [211_300 / 1024, 'calibrates'],
    }),
    ...rowsOf('memory-006', {
      'guest kernel, 256 MiB guest': [(262_144 - 243_816) / 1024, 'heldOut'],
      'guest in use, 256 MiB guest': [50_588 / 1024, 'calibrates'],
      'guest in use, 8 GiB guest': [233.7, 'heldOut'],
    }),
  ],
};
