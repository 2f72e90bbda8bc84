import { strconvProblem } from '../../go/strconvProblem.ts';
import { EngineError } from '../http/EngineError.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';

const known = [
  'id',
  'parent',
  'type',
  'description',
  'inuse',
  'shared',
  'private',
  'until',
  'label',
  'label!',
];

/** `POST /build/prune`: the legacy builder's cache is its images, so there is nothing else to prune. */
export const pruneBuildCache: Handler = ({ events }, { query }, reply) => {
  const keep = query.get('keep-storage') ?? '';
  if (!/^\d*$/.test(keep)) {
    const message = `keep-storage is in bytes and expects an integer, got ${keep}: ${strconvProblem('Atoi', keep)}`;
    throw new EngineError(500, message);
  }
  try {
    readFilters(query, known);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const failed = error.status === 500 ? 'could not parse filters' : 'failed to prune build cache';
    throw new EngineError(error.status, `${failed}: ${error.message}`);
  }
  events.emit('builder', 'prune', '', { reclaimed: '0' });
  reply.json(200, { CachesDeleted: null, SpaceReclaimed: 0 });
};
