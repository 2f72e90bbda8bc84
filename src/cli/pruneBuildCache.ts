import { callDaemon } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';
import { filtersQuery } from './filtersQuery.ts';
import type { Pruned } from './Pruned.ts';

/** Removes what builds have kept; `keepBytes` of it may stay. */
export async function pruneBuildCache(
  context: CliContext,
  all: boolean,
  filters: readonly string[],
  keepBytes = 0,
): Promise<Pruned> {
  const response = await callDaemon(context, 'POST', '/build/prune', {
    query: {
      all: all ? '1' : undefined,
      'keep-storage': keepBytes > 0 ? String(keepBytes) : undefined,
      filters: filtersQuery(filters) ?? '',
    },
  });
  const { CachesDeleted, SpaceReclaimed } = (await response.json()) as {
    CachesDeleted: string[] | null;
    SpaceReclaimed: number;
  };
  const text = CachesDeleted?.length
    ? `Deleted build cache objects:\n${CachesDeleted.join('\n')}\n`
    : '';
  return { text, reclaimedBytes: SpaceReclaimed };
}
