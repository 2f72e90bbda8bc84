import { callDaemon } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';
import { filtersQuery } from './filtersQuery.ts';
import type { Pruned } from './Pruned.ts';

/** Removes networks of one's own that no container is on. */
export async function pruneNetworks(
  context: CliContext,
  filters: readonly string[],
): Promise<Pruned> {
  const response = await callDaemon(context, 'POST', '/networks/prune', {
    query: { filters: filtersQuery(filters) },
  });
  const { NetworksDeleted } = (await response.json()) as { NetworksDeleted: string[] | null };
  const text = NetworksDeleted?.length ? `Deleted Networks:\n${NetworksDeleted.join('\n')}\n` : '';
  return { text, reclaimedBytes: 0 };
}
