import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';

/** RAM of a host that is not free, bytes. */
export function memoryUsedBytes(host: HostSnapshot): number {
  return host.spec.memoryBytes - (host.memoryBytes[memoryKindIndex.free] ?? 0);
}
