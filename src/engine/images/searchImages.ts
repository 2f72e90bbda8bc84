import { EngineError } from '../http/EngineError.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';

const known = ['is-automated', 'is-official', 'stars'];
const mostResults = 100;

/** `GET /images/search`: Docker Hub's official images by name. */
export const searchImages: Handler = ({ images }, { query }, reply) => {
  const term = query.get('term') ?? '';
  const limit = Number(query.get('limit') || 25);
  if (!Number.isInteger(limit)) {
    const text = query.get('limit') ?? '';
    throw new EngineError(400, `strconv.Atoi: parsing "${text}": invalid syntax`);
  }
  if (limit < 1 || limit > mostResults) {
    throw new EngineError(400, `Limit ${limit} is outside the range of [1, ${mostResults}]`);
  }
  const filters = readFilters(query, known);
  const isOut =
    filters.get('is-automated')?.includes('true') ||
    filters.get('is-official')?.includes('false') ||
    filters.get('stars')?.some((stars) => Number(stars) > 0);
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
