import { buildImage } from '../build/buildImage.ts';
import { cancelBuild } from '../build/cancelBuild.ts';
import { pruneBuildCache } from '../build/pruneBuildCache.ts';
import type { Route } from '../http/Route.ts';
import { authenticate } from './authenticate.ts';
import { commitContainer } from './commitContainer.ts';
import { createImage } from './createImage.ts';
import { imageHistory } from './imageHistory.ts';
import { inspectDistribution } from './inspectDistribution.ts';
import { inspectImage } from './inspectImage.ts';
import { listImages } from './listImages.ts';
import { loadArchive } from './loadArchive.ts';
import { pruneImages } from './pruneImages.ts';
import { pushImage } from './pushImage.ts';
import { removeImage } from './removeImage.ts';
import { saveImages } from './saveImages.ts';
import { searchImages } from './searchImages.ts';
import { tagImage } from './tagImage.ts';

/** `/images`, `/build`, `/commit`, and what registries are asked. */
export const imageRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/images/json', handler: listImages },
  { method: 'GET', pattern: '/images/search', handler: searchImages },
  { method: 'GET', pattern: '/images/get', handler: saveImages },
  { method: 'POST', pattern: '/images/create', handler: createImage },
  { method: 'POST', pattern: '/images/load', handler: loadArchive },
  { method: 'POST', pattern: '/images/prune', handler: pruneImages },
  { method: 'GET', pattern: '/images/{name...}/json', handler: inspectImage },
  { method: 'GET', pattern: '/images/{name...}/history', handler: imageHistory },
  { method: 'GET', pattern: '/images/{name...}/get', handler: saveImages },
  { method: 'POST', pattern: '/images/{name...}/push', handler: pushImage },
  { method: 'POST', pattern: '/images/{name...}/tag', handler: tagImage },
  { method: 'DELETE', pattern: '/images/{name...}', handler: removeImage },
  { method: 'GET', pattern: '/distribution/{name...}/json', handler: inspectDistribution },
  { method: 'POST', pattern: '/auth', handler: authenticate },
  { method: 'POST', pattern: '/commit', handler: commitContainer },
  { method: 'POST', pattern: '/build/prune', handler: pruneBuildCache },
  { method: 'POST', pattern: '/build/cancel', handler: cancelBuild },
  { method: 'POST', pattern: '/build', handler: buildImage },
];
