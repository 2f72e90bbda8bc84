import type { InstanceTable } from '../world/InstanceTable.ts';
import { MemoryKind } from '../world/MemoryKind.ts';

/** A part of an instance's memory. */
export interface InstancePart {
  readonly kind: MemoryKind;
  readonly bytes: number;
}

/** The kinds of memory an instance holds, bottom to top, without the empty ones. */
export function partsOf(table: InstanceTable, row: number): readonly InstancePart[] {
  return MemoryKind.map((kind, index) => ({
    kind,
    bytes: table.memoryBytes[row * MemoryKind.length + index] ?? 0,
  })).filter(({ bytes }) => bytes > 0);
}
