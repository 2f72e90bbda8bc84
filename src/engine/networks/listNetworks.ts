import { EngineError } from '../http/EngineError.ts';
import { matchesLabels } from '../http/matchesLabels.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Filters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';
import type { NetworkRecord } from '../state/NetworkRecord.ts';
import { isPredefined } from './isPredefined.ts';
import { networkJson } from './networkJson.ts';

const known = ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type'];

/** `GET /networks`. */
export const listNetworks: Handler = (engine, { query }, reply) => {
  const filters = readFilters(query, known);
  const isDangling = danglingOf(filters);
  const types = filters.get('type') ?? [];
  const odd = types.find((type) => type !== 'custom' && type !== 'builtin');
  if (odd !== undefined) throw new EngineError(500, `invalid filter: 'type'='${odd}'`);
  const found = engine.networks.all().filter((network) => {
    const isBuiltIn = isPredefined(network);
    const isUnused = !isBuiltIn && network.endpoints.size === 0;
    return (
      fits(network, filters) &&
      (isDangling === null || isUnused === isDangling) &&
      (types.length === 0 || types.includes(isBuiltIn ? 'builtin' : 'custom'))
    );
  });
  reply.json(
    200,
    found.map((network) => networkJson(network, false)),
  );
};

function fits(network: NetworkRecord, filters: Filters): boolean {
  const any = (name: string, test: (value: string) => boolean) => {
    const values = filters.get(name);
    return !values || values.some(test);
  };
  return (
    any('driver', (value) => network.driver === value) &&
    any('id', (value) => network.id.startsWith(value)) &&
    any('name', (value) => network.name.includes(value)) &&
    any('scope', (value) => value === 'local') &&
    matchesLabels(filters.get('label') ?? [], network.labels)
  );
}

function danglingOf(filters: Filters): boolean | null {
  const values = filters.get('dangling');
  if (!values) return null;
  if (values.length > 1) {
    throw new EngineError(400, 'got more than one value for filter key "dangling"');
  }
  const [value = ''] = values;
  if (['true', '1'].includes(value)) return true;
  if (['false', '0'].includes(value)) return false;
  const must = 'must be "true" (or "1"), or "false" (or "0")';
  throw new EngineError(400, `invalid value for filter 'dangling', ${must}`);
}
