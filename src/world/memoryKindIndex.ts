import { MemoryKind } from './MemoryKind.ts';

/** Column of each kind in the flat memory arrays (`row * MemoryKind.length + memoryKindIndex.app`). */
export const memoryKindIndex = Object.fromEntries(
  MemoryKind.map((kind, index) => [kind, index]),
) as Readonly<Record<MemoryKind, number>>;
