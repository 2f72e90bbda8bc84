import { unpackInputs } from '../../storage/unpackInputs.ts';
import type { JournalEntry } from '../../world/JournalEntry.ts';
import type { LoggedInput } from '../../world/LoggedInput.ts';
import type { LoadedRun } from '../AppRun.ts';

/**
 * What came into a loaded run, and the wishes made since it was loaded; null where its journal is all there is.
 * @param journal the simulation's own, which begins with the entries that were loaded.
 */
export function recordedInputs(
  journal: readonly JournalEntry[],
  { journal: loaded, packed }: LoadedRun,
): readonly LoggedInput[] | null | 'damaged' {
  if (packed === '') return null;
  const inputs = unpackInputs(packed);
  if (!inputs) return 'damaged';
  const firstNew = journal.findIndex((entry, index) => entry !== loaded[index]);
  if (firstNew < 0) return inputs;
  const wishes = journal.slice(firstNew).map((entry) => ({ kind: 'wish' as const, ...entry }));
  const fromMs = wishes[0]?.atMs ?? Infinity;
  return [...inputs.filter(({ atMs }) => atMs <= fromMs), ...wishes];
}
