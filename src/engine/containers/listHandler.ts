import { atoi } from '../http/atoi.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';
import { Rows } from '../http/Rows.ts';
import { isTrue } from '../http/isTrue.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { imageNameOf } from './imageNameOf.ts';
import { listEntry } from './listEntry.ts';
import { listFilter } from './listFilter.ts';
import { statusOf } from './statusOf.ts';

const known = [
  'ancestor',
  'before',
  'exited',
  'expose',
  'health',
  'id',
  'is-task',
  'isolation',
  'label',
  'name',
  'network',
  'publish',
  'since',
  'status',
  'volume',
];
/** Filters that speak of containers that do not run. */
const widening = ['status', 'exited', 'before', 'since'];

/** As many rows as are encoded at once. */
const mostAtOnce = 100;

/** `GET /containers/json`: the newest first. */
export const listHandler: Handler = (engine, call, reply) => {
  const { query } = call;
  const filters = readFilters(query, known);
  const limitText = query.get('limit') ?? '';
  const limit = limitText === '' ? 0 : atoi(limitText, 500);
  const passes = listFilter(engine, filters);
  const showsAll =
    isTrue(query.get('all')) ||
    limit > 0 ||
    query.has('before') ||
    query.has('since') ||
    widening.some((name) => filters.has(name));
  const withSize = isTrue(query.get('size'));
  const entries: object[] = [];
  const imageNames = new Map<string, string>();
  let imageName = '';
  let last: ContainerRecord | null = null;
  const all = engine.containers.all();
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const container = all[index];
    if (!container || !passes(container)) continue;
    const status = statusOf(engine, container);
    if (!showsAll && !['running', 'paused', 'restarting'].includes(status)) continue;
    const { imageId, config } = container;
    // Names are looked up once for each image: there are few images and many containers.
    if (imageId !== last?.imageId || config.Image !== last.config.Image) {
      const key = `${imageId} ${config.Image}`;
      imageName = imageNames.get(key) ?? imageNameOf(engine, container);
      imageNames.set(key, imageName);
    }
    last = container;
    entries.push(listEntry(engine, container, withSize, imageName));
    if (limit > 0 && entries.length >= limit) break;
  }
  reply.json(200, entries.length > mostAtOnce ? new Rows(entries) : entries);
};
