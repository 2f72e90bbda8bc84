import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryUsedBytes } from '../world/memoryUsedBytes.ts';
import type { Platform } from '../world/Platform.ts';
import { usefulShare } from '../world/usefulShare.ts';

/** What one host's instances cost, in bytes and virtual ms. */
export interface PlatformLedger {
  readonly platform: Platform;
  readonly asked: number;
  readonly ready: number;
  /** Asked for and not running in the end: refused at the door, or killed for want of memory. */
  readonly refused: number;
  readonly oomKilled: number;
  /** Moment at which the server was up: 0 when it stood there from the start, null when it is not up. */
  readonly upMs: number | null;
  /** Longest wait from wish to readiness among those ready, null when none is. */
  readonly lastReadyMs: number | null;
  readonly memoryTotalBytes: number;
  readonly memoryUsedBytes: number;
  /** Sums to `memoryTotalBytes` exactly. */
  readonly memoryByKindBytes: Readonly<Record<MemoryKind, number>>;
  readonly diskTotalBytes: number;
  readonly diskUsedBytes: number;
  /** Runtime and app over all RAM used; NaN when none is. */
  readonly usefulMemoryShare: number;
}

export function ledgerOf(host: HostSnapshot): PlatformLedger {
  const memoryByKindBytes = Object.fromEntries(
    MemoryKind.map((kind, index) => [kind, host.memoryBytes[index]]),
  ) as Record<MemoryKind, number>;
  return {
    platform: host.platform,
    asked: host.counts.asked,
    ready: host.counts.ready,
    refused: host.counts.refused,
    oomKilled: host.counts.oomKilled,
    upMs: host.state === 'up' ? host.upMs : null,
    lastReadyMs: Number.isNaN(host.lastReadyMs) ? null : host.lastReadyMs,
    memoryTotalBytes: host.spec.memoryBytes,
    memoryUsedBytes: memoryUsedBytes(host),
    memoryByKindBytes,
    diskTotalBytes: host.spec.diskBytes,
    diskUsedBytes: host.diskUsedBytes,
    usefulMemoryShare: usefulShare(host),
  };
}
