import { EngineError } from '../http/EngineError.ts';
import { passesLabels } from '../http/passesLabels.ts';
import { readFilters } from '../http/readFilters.ts';
import { readUntil } from '../http/readUntil.ts';
import type { Handler } from '../http/Route.ts';
import { unixMs } from '../unixMs.ts';
import { chainIdsOf } from './chainIdsOf.ts';
import { type Deletion, deleteImage } from './deleteImage.ts';

const known = ['dangling', 'label', 'label!', 'until'];

/** `POST /images/prune`: what no name points at, or with `dangling=false` all that no container uses. */
export const pruneImages: Handler = (engine, { query }, reply) => {
  const { images, events } = engine;
  const filters = readFilters(query, known);
  const dangling = filters.get('dangling');
  const isAll = dangling?.some((value) => value === 'false' || value === '0') ?? false;
  if (dangling && !isAll && !dangling.some((value) => value === 'true' || value === '1')) {
    throw new EngineError(400, `Invalid filter 'dangling=[${dangling.join(' ')}]'`);
  }
  const untilMs = readUntil(filters, unixMs(engine.host.clock));
  const bytes = new Map<string, number>();
  for (const { layers } of images.all()) {
    const chains = chainIdsOf(layers);
    layers.forEach((layer, index) => bytes.set(chains[index] ?? '', layer.sizeBytes));
  }
  const candidates = images.all().filter((image) => {
    const hasName = images.tagsOf(image.id).length + images.digestsOf(image.id).length > 0;
    if (!hasName && images.childrenOf(image.id).length > 0) return false;
    if (!isAll && images.childrenOf(image.id).length > 0) return false;
    if (untilMs !== null && image.createdMs > untilMs) return false;
    return passesLabels(filters, image.config.Labels);
  });
  const done: Deletion[] = [];
  for (const { id } of candidates) {
    const tags = images.tagsOf(id);
    const names = [...tags, ...images.digestsOf(id)];
    if (names.length > 0 && !isAll && tags.length > 0) continue;
    for (const name of names.length > 0 ? names : [id.slice('sha256:'.length)]) {
      try {
        done.push(...deleteImage(engine, name));
      } catch (error) {
        // In use, or gone with a name before: pruning goes on.
        if (!(error instanceof EngineError)) throw error;
      }
    }
  }
  let reclaimed = 0;
  for (const line of done) if ('Deleted' in line) reclaimed += bytes.get(line.Deleted) ?? 0;
  events.emit('image', 'prune', '', { reclaimed: String(reclaimed) });
  const ImagesDeleted = done.length > 0 ? done : null;
  reply.json(200, { ImagesDeleted, SpaceReclaimed: reclaimed });
};
