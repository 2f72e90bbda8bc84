import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** V12: bytes a pull brings over the network (images.json). */
export const layerSharing: PublishedTable = {
  id: 'V12',
  title: 'bytes over the network',
  unit: 'bytes',
  chosenInSight: null,
  rows: [
    ...rowsOf('disk-030', {
      'node:22-bookworm first': [408_499_334, 'calibrates'],
    }),
    ...rowsOf('disk-029', {
      'then python:3.12-bookworm': [31_882_152, 'heldOut'],
    }),
    ...rowsOf('disk-033', {
      'all 27 images on one host': [2_639_939_286, 'heldOut'],
      'all 27 images on a host each': [4_063_160_259, 'calibrates'],
    }),
  ],
};
