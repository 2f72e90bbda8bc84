import type { InstanceTable } from '../../world/InstanceTable.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';

/** Bytes that page sharing saves of an instance, all kinds together. */
export function mergedBytesOf({ mergedBytes }: InstanceTable, row: number): number {
  let bytes = 0;
  for (let at = row * MemoryKind.length; at < (row + 1) * MemoryKind.length; at += 1) {
    bytes += mergedBytes[at] ?? 0;
  }
  return bytes;
}
