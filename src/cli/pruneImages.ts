import { callDaemon } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';
import { filtersQuery } from './filtersQuery.ts';
import type { Pruned } from './Pruned.ts';

/** Removes dangling images, or with `all` whatever no container uses. */
export async function pruneImages(
  context: CliContext,
  all: boolean,
  filters: readonly string[],
): Promise<Pruned> {
  const response = await callDaemon(context, 'POST', '/images/prune', {
    query: { filters: filtersQuery([...filters, `dangling=${!all}`]) },
  });
  const { ImagesDeleted, SpaceReclaimed } = (await response.json()) as {
    ImagesDeleted: { Untagged?: string; Deleted?: string }[] | null;
    SpaceReclaimed: number;
  };
  const lines = (ImagesDeleted ?? []).map(({ Untagged, Deleted }) =>
    Untagged ? `untagged: ${Untagged}\n` : `deleted: ${Deleted}\n`,
  );
  const text = lines.length > 0 ? `Deleted Images:\n${lines.join('')}` : '';
  return { text, reclaimedBytes: SpaceReclaimed };
}
