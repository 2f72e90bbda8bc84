import type { Route } from '../http/Route.ts';
import { createVolume } from './createVolume.ts';
import { inspectVolume } from './inspectVolume.ts';
import { listVolumes } from './listVolumes.ts';
import { pruneVolumes } from './pruneVolumes.ts';
import { removeVolume } from './removeVolume.ts';

/** `/volumes`. */
export const volumeRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/volumes', handler: listVolumes },
  { method: 'GET', pattern: '/volumes/{name...}', handler: inspectVolume },
  { method: 'POST', pattern: '/volumes/create', handler: createVolume },
  { method: 'POST', pattern: '/volumes/prune', handler: pruneVolumes },
  { method: 'DELETE', pattern: '/volumes/{name...}', handler: removeVolume },
];
