import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** What a balloon and page sharing gave back, recorded from QEMU 7.2 with Debian 12 guests. */
export const guestReclaim: PublishedTable = {
  id: 'guest-reclaim',
  title: 'recorded RAM that guests gave back',
  unit: 'MiB',
  chosenInSight: null,
  rows: [
    ...rowsOf('vm-balloon-speed', {
      '512 MiB guest, balloon to 384': [(524_288 - 395_260) / 1024, 'heldOut'],
      '512 MiB guest, balloon to 256': [(524_288 - 264_188) / 1024, 'heldOut'],
    }),
    ...rowsOf('vm-ksm-sharing', {
      '3 equal guests, pages shared': [(63_070 * 4) / 1024, 'calibrates'],
    }),
  ],
};
