import type { Route } from '../http/Route.ts';
import { connectNetwork } from './connectNetwork.ts';
import { createNetwork } from './createNetwork.ts';
import { disconnectNetwork } from './disconnectNetwork.ts';
import { inspectNetwork } from './inspectNetwork.ts';
import { listNetworks } from './listNetworks.ts';
import { pruneNetworks } from './pruneNetworks.ts';
import { removeNetwork } from './removeNetwork.ts';

/** `/networks`. */
export const networkRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/networks', handler: listNetworks },
  { method: 'GET', pattern: '/networks/', handler: listNetworks },
  { method: 'GET', pattern: '/networks/{name...}', handler: inspectNetwork },
  { method: 'POST', pattern: '/networks/create', handler: createNetwork },
  { method: 'POST', pattern: '/networks/prune', handler: pruneNetworks },
  { method: 'POST', pattern: '/networks/{name...}/connect', handler: connectNetwork },
  { method: 'POST', pattern: '/networks/{name...}/disconnect', handler: disconnectNetwork },
  { method: 'DELETE', pattern: '/networks/{name...}', handler: removeNetwork },
];
