import type { HostSnapshot } from './HostSnapshot.ts';
import { memoryKindIndex } from './memoryKindIndex.ts';

/** RAM of a host that is not free, bytes. */
export function memoryUsedBytes(host: HostSnapshot): number {
  return host.spec.memoryBytes - (host.memoryBytes[memoryKindIndex.free] ?? 0);
}
