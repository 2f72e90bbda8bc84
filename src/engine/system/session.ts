import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';

/** `/session` and `/grpc`, which BuildKit speaks: this daemon builds as the legacy builder does. */
export const session: Handler = (_engine, { path }) => {
  throw new EngineError(path === '/grpc' ? 500 : 400, 'no upgrade proto in request');
};
