import { matchesLabels } from './matchesLabels.ts';
import type { Filters } from './readFilters.ts';

/** Whether a prune's `label` and `label!` let something go: what has all that is unwanted is spared. */
export function passesLabels(
  filters: Filters,
  labels: Readonly<Record<string, string>> | null,
): boolean {
  const spared = filters.get('label!') ?? [];
  const isSpared = spared.length > 0 && matchesLabels(spared, labels);
  return !isSpared && matchesLabels(filters.get('label') ?? [], labels);
}
