import { EngineError } from '../http/EngineError.ts';
import { matchesLabels } from '../http/matchesLabels.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';
import { volumeJson } from './volumeJson.ts';

const known = ['dangling', 'driver', 'label', 'name'];

/** `GET /volumes`. */
export const listVolumes: Handler = (engine, { query }, reply) => {
  const filters = readFilters(query, known, {
    status: 400,
    before: 'error reading volume filters: ',
  });
  const dangling = filters.get('dangling');
  const isDangling = ['true', '1'].includes(dangling?.[0] ?? '');
  if (dangling && !isDangling && !['false', '0'].includes(dangling[0] ?? '')) {
    throw new EngineError(400, `Invalid filter 'dangling=[${dangling.join(' ')}]'`);
  }
  const found = engine.volumes.all().filter((volume) => {
    const names = filters.get('name');
    const drivers = filters.get('driver');
    return (
      (!names || names.some((name) => volume.name.includes(name))) &&
      (!drivers || drivers.includes(volume.driver)) &&
      (!dangling || (engine.volumes.usersOf(volume).length === 0) === isDangling) &&
      matchesLabels(filters.get('label') ?? [], volume.labels)
    );
  });
  reply.json(200, { Volumes: found.map((volume) => volumeJson(volume)), Warnings: null });
};
