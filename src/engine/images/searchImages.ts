import { dialProblem } from '../../go/dialProblem.ts';
import { atoi } from '../http/atoi.ts';
import { EngineError } from '../http/EngineError.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Filters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';

const known = ['is-automated', 'is-official', 'stars'];
const usualResults = '25';
const mostResults = 100;

/** `GET /images/search`: Docker Hub's official images by name. */
export const searchImages: Handler = ({ images }, { query }, reply) => {
  const limit = atoi(query.get('limit') || usualResults, 500);
  if (limit < 1 || limit > mostResults) {
    throw new EngineError(400, `Limit ${limit} is outside the range of [1, ${mostResults}]`);
  }
  const filters = readFilters(query, known);
  const isOut =
    isAsked(filters, 'is-automated') === true ||
    isAsked(filters, 'is-official') === false ||
    leastStars(filters) > 0;
  const term = searchTerm(query.get('term') ?? '').toLowerCase();
  const hub = images.registry.all().filter(({ host }) => host === 'docker.io');
  const names = [...new Set(hub.map(({ path }) => path.replace(/^library\//, '')))];
  const found = isOut ? [] : names.filter((name) => name.includes(term)).sort();
  reply.json(
    200,
    found.slice(0, limit).map((name) => ({
      star_count: 0,
      is_official: true,
      name,
      is_automated: false,
      description: '',
    })),
  );
};

/** What is looked for on Docker Hub; other hosts have no index here. @throws EngineError 500 */
function searchTerm(text: string): string {
  const [host = '', ...rest] = text.split('/');
  const isHost = rest.length > 0 && (/[.:]/.test(host) || host === 'localhost');
  const isHub = ['docker.io', 'index.docker.io'].includes(host);
  if (isHost && !isHub) throw new EngineError(500, withoutIndex(host));
  return (isHost ? rest.join('/') : text).replace(/^library\//, '');
}

function withoutIndex(host: string): string {
  if (!/^(localhost|127\.\d+\.\d+\.\d+)(:\d+)?$/.test(host)) {
    return `invalid registry endpoint https://${host}/v1/: ${pinged('https', host)}. If this private registry supports only HTTP or HTTPS with an unknown CA certificate, please add \`--insecure-registry ${host}\` to the daemon's arguments. In the case of HTTPS, if you have access to the registry's CA certificate, no need for the flag; simply place the CA certificate at /etc/docker/certs.d/${host}/ca.crt`;
  }
  const attempts = `HTTPS attempt: ${pinged('https', host)}. HTTP attempt: ${pinged('http', host)}`;
  return `invalid registry endpoint "http://${host}/v1/". ${attempts}`;
}

function pinged(scheme: 'http' | 'https', host: string): string {
  const url = `${scheme}://${host}/v1/_ping`;
  return `Get "${url}": ${dialProblem(url)}`;
}

/** @returns null where it is not asked for @throws EngineError 400 */
function isAsked(filters: Filters, name: string): boolean | null {
  const values = filters.get(name) ?? [];
  if (values.length === 0) return null;
  const [value] = values;
  if (values.length > 1 || (value !== 'true' && value !== 'false')) {
    throw new EngineError(400, `Invalid filter '${name}=[${values.join(' ')}]'`);
  }
  return value === 'true';
}

/** @throws EngineError 400 */
function leastStars(filters: Filters): number {
  const values = filters.get('stars') ?? [];
  const odd = values.find((value) => !/^[-+]?\d+$/.test(value));
  if (odd !== undefined) throw new EngineError(400, `Invalid filter 'stars=${odd}'`);
  return Math.max(0, ...values.map(Number));
}
