import { passesLabels } from '../http/passesLabels.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';
import { volumeBytes } from './volumeBytes.ts';

/** `POST /volumes/prune`: all that no container mounts; until API 1.42 named ones too. */
export const pruneVolumes: Handler = (engine, { query }, reply) => {
  const filters = readFilters(query, ['label', 'label!']);
  const gone = engine.volumes.all().filter((volume) => {
    return engine.volumes.usersOf(volume).length === 0 && passesLabels(filters, volume.labels);
  });
  const bytes = gone.reduce((sum, volume) => sum + volumeBytes(volume), 0);
  for (const volume of gone) engine.volumes.remove(volume);
  engine.events.emit('volume', 'prune', '', { reclaimed: String(bytes) });
  reply.json(200, { VolumesDeleted: gone.map(({ name }) => name), SpaceReclaimed: bytes });
};
