import type { HostSnapshot } from './HostSnapshot.ts';
import { memoryKindIndex } from './memoryKindIndex.ts';
import { memoryUsedBytes } from './memoryUsedBytes.ts';

/** Part of the RAM in use that runs apps (application and runtime), 0 to 1; NaN when none is in use. */
export function usefulShare(host: HostSnapshot): number {
  const app = host.memoryBytes[memoryKindIndex.app] ?? 0;
  const runtime = host.memoryBytes[memoryKindIndex.runtime] ?? 0;
  const used = memoryUsedBytes(host);
  return used > 0 ? (app + runtime) / used : NaN;
}
