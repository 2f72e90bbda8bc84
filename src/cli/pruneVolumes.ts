import { callDaemon } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';
import { filtersQuery } from './filtersQuery.ts';
import type { Pruned } from './Pruned.ts';

/** Removes volumes that no container uses. */
export async function pruneVolumes(
  context: CliContext,
  filters: readonly string[],
): Promise<Pruned> {
  const response = await callDaemon(context, 'POST', '/volumes/prune', {
    query: { filters: filtersQuery(filters) },
  });
  const { VolumesDeleted, SpaceReclaimed } = (await response.json()) as {
    VolumesDeleted: string[] | null;
    SpaceReclaimed: number;
  };
  const text = VolumesDeleted?.length ? `Deleted Volumes:\n${VolumesDeleted.join('\n')}\n` : '';
  return { text, reclaimedBytes: SpaceReclaimed };
}
