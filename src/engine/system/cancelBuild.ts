import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';

/** `POST /build/cancel`: BuildKit's, which has nothing under way here. */
export const cancelBuild: Handler = (_engine, { query }, reply) => {
  if ((query.get('id') ?? '') === '') throw new EngineError(500, 'build ID not provided');
  reply.empty(200, { 'Content-Type': 'application/json' });
};
