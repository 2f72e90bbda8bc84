import type { ExplanationTerm } from '../world/Explanation.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';
import type { LedgerQuantity } from './LedgerQuantity.ts';
import { memoryUsedBytes } from './memoryUsedBytes.ts';
import { usefulShare } from './usefulShare.ts';

/** How a ledger number was counted. Symbols are `MemoryKind`s, disk item kinds, or words of the formula. */
export interface LedgerExplanation {
  readonly value: number;
  readonly unit: ExplanationTerm['unit'];
  readonly formula: string;
  readonly terms: readonly Omit<ExplanationTerm, 'sourceIds'>[];
}

const kinds = MemoryKind.filter((kind) => kind !== 'free');

/** Counts a ledger number from the host as it stands. */
export function explainLedger(host: HostSnapshot, quantity: LedgerQuantity): LedgerExplanation {
  const bytesOf = (kind: MemoryKind) => host.memoryBytes[memoryKindIndex[kind]] ?? 0;
  switch (quantity) {
    case 'memoryUsed': {
      const present = kinds.filter((kind) => bytesOf(kind) > 0);
      return {
        value: memoryUsedBytes(host),
        unit: 'bytes',
        formula: present.join(' + '),
        terms: present.map((kind) => ({ symbol: kind, value: bytesOf(kind), unit: 'bytes' })),
      };
    }
    case 'diskUsed': {
      const byKind = new Map<string, number>();
      for (const item of host.disk)
        byKind.set(item.kind, (byKind.get(item.kind) ?? 0) + item.bytes);
      return {
        value: host.diskUsedBytes,
        unit: 'bytes',
        formula: [...byKind.keys()].join(' + '),
        terms: [...byKind].map(([symbol, value]) => ({ symbol, value, unit: 'bytes' })),
      };
    }
    case 'lastReady':
      return {
        value: host.lastReadyMs,
        unit: 'ms',
        formula: 'max(readyMs − askedMs)',
        terms: [{ symbol: 'ready', value: host.counts.ready, unit: 'count' }],
      };
    case 'usefulShare':
      return {
        value: usefulShare(host),
        unit: 'ratio',
        formula: '(app + runtime) / used',
        terms: [
          { symbol: 'app', value: bytesOf('app'), unit: 'bytes' },
          { symbol: 'runtime', value: bytesOf('runtime'), unit: 'bytes' },
          { symbol: 'used', value: memoryUsedBytes(host), unit: 'bytes' },
        ],
      };
  }
}
