import { hostOwnBytes } from '../../world/hostOwnBytes.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { memoryKindIndex as k } from '../../world/memoryKindIndex.ts';

/** The host's own, bottom up; the last three are a hidden VM's, under all its containers. */
const kinds = [
  k.hostKernel,
  k.hostOs,
  k.hypervisor,
  k.vmProcess,
  k.guestKernel,
  k.guestOs,
  k.engine,
  k.pageCache,
];

/** What every instance of the host shares and cannot be given back: kind and bytes, bottom up. */
export function hostSlabs(host: HostSnapshot): { readonly kind: number; readonly bytes: number }[] {
  return kinds
    .map((kind) => {
      const own = hostOwnBytes(host, kind);
      // The host's page cache lies where it leaves the instances room (`MemoryFigure`).
      return { kind, bytes: kind === k.pageCache ? own - host.hostCacheBytes : own };
    })
    .filter(({ bytes }) => bytes > 0);
}
