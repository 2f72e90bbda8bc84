import { memoryKindIndex } from '../../world/memoryKindIndex.ts';

/** What to name first of an instance: what a VM brings along, then what it is for. */
const telling = (
  ['guestKernel', 'guestOs', 'app', 'reservedIdle', 'runtime', 'shim', 'pageCache'] as const
).map((kind) => memoryKindIndex[kind]);

/** How soon a kind of memory (an index of `MemoryKind`) is named; marks come before, below 0. */
export function partRank(kind: number): number {
  const rank = telling.indexOf(kind);
  return rank < 0 ? telling.length : rank;
}
