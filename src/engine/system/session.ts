import type { Handler } from '../http/Route.ts';

/** `/session` and `/grpc`, which BuildKit speaks: this daemon builds as the legacy builder does. */
export const session: Handler = (_engine, { path, headers }, reply) => {
  const protocol = headers.get('Upgrade') ?? '';
  const isOther = protocol !== '' && protocol !== 'h2c';
  const message = isOther ? `protocol ${protocol} not supported` : 'no upgrade proto in request';
  reply.fail(path === '/grpc' ? 500 : 400, message);
};
