import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';

/** `POST /build/cancel`: ends a build of BuildKit by its id; the legacy builder's have none. */
export const cancelBuild: Handler = (_, { query }, reply) => {
  if (!query.get('id')) throw new EngineError(500, 'build ID not provided');
  reply.bytes(200, 'application/json', new Uint8Array());
};
