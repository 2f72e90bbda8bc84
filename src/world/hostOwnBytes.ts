import type { HostSnapshot } from './HostSnapshot.ts';
import { MemoryKind } from './MemoryKind.ts';

/**
 * What a host holds of a kind beside its instances: slabs, its own page cache, the hidden VM of `nested`.
 * In bytes; `kind` is an index into `MemoryKind`.
 */
export function hostOwnBytes({ memoryBytes, instances }: HostSnapshot, kind: number): number {
  let bytes = memoryBytes[kind] ?? 0;
  for (let row = 0; row < instances.count; row += 1) {
    bytes -= instances.memoryBytes[row * MemoryKind.length + kind] ?? 0;
  }
  return bytes;
}
