import { MemoryKind } from '../world/MemoryKind.ts';
import type { Platform } from '../world/Platform.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';

/** What a place on the stage stands for: an instance (row) or the host itself (-1), and the kind of memory. */
export interface HitSubject {
  readonly hostId: Platform;
  readonly row: number;
  readonly kind: MemoryKind | null;
}

/** Names what was hit; null for a place that stands for nothing. */
export function hitSubject(
  hit: { readonly host: number; readonly row: number; readonly kind: number },
  snapshot: WorldSnapshot,
): HitSubject | null {
  const host = snapshot.hosts[hit.host];
  if (!host) return null;
  return { hostId: host.id, row: hit.row, kind: MemoryKind[hit.kind] ?? null };
}
