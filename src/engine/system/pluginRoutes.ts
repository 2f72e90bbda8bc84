import { EngineError } from '../http/EngineError.ts';
import type { Handler, Route } from '../http/Route.ts';

const missing: Handler = (_engine, { params }) => {
  throw new EngineError(404, `plugin "${params['name'] ?? ''}" not found`);
};
const unreachable: Handler = (_engine, { query }) => {
  const name = query.get('remote') ?? '';
  const where = `https://registry-1.docker.io/v2/${name}/manifests/latest`;
  const text = `failed to do request: Head "${where}": dial tcp: lookup registry-1.docker.io`;
  throw new EngineError(500, `error resolving plugin reference: ${text}: no such host`);
};
const none: Handler = (_engine, _call, reply) => reply.json(200, []);

/** `/plugins`: there is none. */
export const pluginRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/plugins', handler: none },
  { method: 'GET', pattern: '/plugins/privileges', handler: none },
  { method: 'POST', pattern: '/plugins/pull', handler: unreachable },
  { method: 'GET', pattern: '/plugins/{name...}/json', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/enable', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/disable', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/set', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/push', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/upgrade', handler: missing },
  { method: 'DELETE', pattern: '/plugins/{name...}', handler: missing },
];
