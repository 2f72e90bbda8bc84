import type { PublishedTable } from './PublishedTable.ts';
import { rowsOf } from './rowsOf.ts';

/** Container starts on machines of many cores, where cores are not what they wait for. */
export const dockerStartsOnManyCores: PublishedTable = {
  id: 'docker-start-cores',
  title: 'container starts on many cores',
  unit: 's',
  chosenInSight: 'a lock for the network, where cores alone had been five to ten times too fast',
  rows: [
    ...rowsOf('boot-049', {
      'idle host': [0.541, 'heldOut'],
    }),
    ...rowsOf('boot-050', {
      '16 in parallel, per start': [1 / 5.3, 'heldOut'],
    }),
    ...rowsOf('moby-start-32-threads', {
      '32 threads, alone, to its end': [0.603, 'heldOut'],
      '32 threads, beside 32 others, to its end': [7.399, 'heldOut'],
    }),
    ...rowsOf('moby-start-64-vcpus', {
      '64 vCPUs, 64 at once, first to last': [10, 'heldOut'],
    }),
  ],
};
