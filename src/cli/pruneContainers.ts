import { callDaemon } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';
import { filtersQuery } from './filtersQuery.ts';
import type { Pruned } from './Pruned.ts';

/** Removes containers that do not run. */
export async function pruneContainers(
  context: CliContext,
  filters: readonly string[],
): Promise<Pruned> {
  const response = await callDaemon(context, 'POST', '/containers/prune', {
    query: { filters: filtersQuery(filters) },
  });
  const { ContainersDeleted, SpaceReclaimed } = (await response.json()) as {
    ContainersDeleted: string[] | null;
    SpaceReclaimed: number;
  };
  const text = ContainersDeleted?.length
    ? `Deleted Containers:\n${ContainersDeleted.join('\n')}\n`
    : '';
  return { text, reclaimedBytes: SpaceReclaimed };
}
