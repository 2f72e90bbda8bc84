import { atoi } from '../http/atoi.ts';
import { EngineError } from '../http/EngineError.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler, Route } from '../http/Route.ts';

const missing: Handler = (_engine, { params }) => {
  throw new EngineError(404, `plugin "${params.name ?? ''}" not found`);
};
const unreachable: Handler = (_engine, { query }) => {
  const name = query.get('remote') ?? '';
  const where = `https://registry-1.docker.io/v2/${name}/manifests/latest`;
  const text = `failed to do request: Head "${where}": dial tcp: lookup registry-1.docker.io`;
  throw new EngineError(500, `error resolving plugin reference: ${text}: no such host`);
};
const none: Handler = (_engine, _call, reply) => reply.json(200, []);
const list: Handler = (_engine, { query }, reply) => {
  const enabled = readFilters(query, ['enabled', 'capability']).get('enabled');
  if (enabled && !enabled.includes('true') && !enabled.includes('false')) {
    throw new EngineError(400, `Invalid filter 'enabled=[${enabled.join(' ')}]'`);
  }
  reply.json(200, []);
};
const enable: Handler = (engine, call, reply) => {
  atoi(call.query.get('timeout') ?? '', 500);
  missing(engine, call, reply);
};

/** `/plugins`: there is none. */
export const pluginRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/plugins', handler: list },
  { method: 'GET', pattern: '/plugins/privileges', handler: none },
  { method: 'POST', pattern: '/plugins/pull', handler: unreachable },
  { method: 'GET', pattern: '/plugins/{name...}/json', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/enable', handler: enable },
  { method: 'POST', pattern: '/plugins/{name...}/disable', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/set', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/push', handler: missing },
  { method: 'POST', pattern: '/plugins/{name...}/upgrade', handler: missing },
  { method: 'DELETE', pattern: '/plugins/{name...}', handler: missing },
];
