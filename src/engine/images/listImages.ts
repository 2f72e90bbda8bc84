import { EngineError } from '../http/EngineError.ts';
import { isTrue } from '../http/isTrue.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { imageBytes } from './imageBytes.ts';
import { matchesLabels } from '../http/matchesLabels.ts';
import { matchesPattern } from './matchesPattern.ts';

const known = ['dangling', 'label', 'before', 'since', 'reference'];

/** The last version of the API that knew a reference of its own, besides `filters`. */
const lastWithFilter = '1.40';

/** `GET /images/json`: newest first. */
export const listImages: Handler = ({ images }, { query, version }, reply) => {
  const filters = readFilters(query, known);
  const dangling = filters.get('dangling');
  const isDanglingOnly = dangling?.includes('true') ?? false;
  if (dangling && !(isDanglingOnly || dangling.includes('false')) && dangling.length > 0) {
    throw new EngineError(400, `Invalid filter 'dangling=[${dangling.join(' ')}]'`);
  }
  const before = filters.get('before')?.map((name) => images.find(name).createdMs) ?? [];
  const since = filters.get('since')?.map((name) => images.find(name).createdMs) ?? [];
  const hasAll = isTrue(query.get('all'));
  const old = lastWithFilter >= version ? query.get('filter') : null;
  const patterns = old ? [...(filters.get('reference') ?? []), old] : filters.get('reference');
  const rows: object[] = [];
  for (const image of [...images.all()].sort((a, b) => b.createdMs - a.createdMs)) {
    if (before.some((ms) => image.createdMs >= ms) || since.some((ms) => image.createdMs <= ms)) {
      continue;
    }
    if (!matchesLabels(filters.get('label') ?? [], image.config.Labels)) continue;
    const isWanted = (name: string): boolean => !patterns || patterns.some((p) => matches(p, name));
    let tags = images.tagsOf(image.id).filter(isWanted);
    let digests = images.digestsOf(image.id).filter(isWanted);
    const isHead = images.childrenOf(image.id).length === 0;
    if (tags.length + digests.length === 0) {
      if (!(hasAll || isHead) || (dangling && !isDanglingOnly) || patterns) continue;
      if (isDanglingOnly && !isHead) continue;
      tags = ['<none>:<none>'];
      digests = ['<none>@<none>'];
    } else if (isDanglingOnly && tags.length > 0) continue;
    rows.push(row(image, tags, digests));
  }
  reply.json(200, rows);
};

function row(image: EngineImage, tags: readonly string[], digests: readonly string[]): object {
  const bytes = imageBytes(image);
  return {
    Containers: -1,
    Created: Math.floor(image.createdMs / 1000),
    Id: image.id,
    Labels: image.config.Labels,
    ParentId: image.parentId,
    RepoDigests: digests.length > 0 ? digests : null,
    RepoTags: tags.length > 0 ? tags : null,
    SharedSize: -1,
    Size: bytes,
    VirtualSize: bytes,
  };
}

/** `nginx`, `ngin*`, `nginx:1*` all name `nginx:1.25`. */
function matches(pattern: string, name: string): boolean {
  const repository = name.replace(/@.*$|:[^:/]*$/, '');
  return matchesPattern(pattern, name) || matchesPattern(pattern, repository);
}
