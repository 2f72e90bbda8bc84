import type { ExplanationTerm } from '../../world/Explanation.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { AnswerTerm } from './AnswerTerm.ts';
import type { LedgerQuantity } from '../LedgerQuantity.ts';
import { memoryUsedBytes } from '../../world/memoryUsedBytes.ts';
import { phaseTimings } from '../phaseTimings.ts';
import { slowestRow } from '../slowestRow.ts';
import { usefulShare } from '../../world/usefulShare.ts';

/** How a ledger number was counted, each part of it to be asked about in turn. */
export interface LedgerExplanation {
  readonly value: number;
  readonly unit: ExplanationTerm['unit'];
  readonly formula: string;
  readonly terms: readonly AnswerTerm[];
  /** The instance it is about; null where it is about the host. */
  readonly row: number | null;
}

const kinds = MemoryKind.filter((kind) => kind !== 'free');

/** Counts a ledger number from the host as it stands at `nowMs` (virtual ms). */
export function explainLedger(
  host: HostSnapshot,
  quantity: LedgerQuantity,
  nowMs: number,
): LedgerExplanation {
  const bytesOf = (kind: MemoryKind) => host.memoryBytes[memoryKindIndex[kind]] ?? 0;
  const ofKind = (kind: MemoryKind): AnswerTerm => ({
    symbol: kind,
    value: bytesOf(kind),
    unit: 'bytes',
    sourceIds: null,
    ask: { row: null, topic: kind },
  });
  switch (quantity) {
    case 'memoryUsed': {
      const present = kinds.filter((kind) => bytesOf(kind) > 0);
      return {
        value: memoryUsedBytes(host),
        unit: 'bytes',
        formula: present.join(' + '),
        terms: present.map(ofKind),
        row: null,
      };
    }
    case 'diskUsed':
      return { value: host.diskUsedBytes, unit: 'bytes', row: null, ...diskParts(host) };
    case 'lastReady':
      return { value: host.lastReadyMs, unit: 'ms', ...startParts(host, nowMs) };
    case 'usefulShare':
      return {
        value: usefulShare(host),
        unit: 'ratio',
        formula: '(app + runtime) / memoryUsed',
        terms: [
          ofKind('app'),
          ofKind('runtime'),
          {
            symbol: 'memoryUsed',
            value: memoryUsedBytes(host),
            unit: 'bytes',
            sourceIds: null,
            ask: { row: null, topic: 'memoryUsed' },
          },
        ],
        row: null,
      };
  }
}

function diskParts(host: HostSnapshot): Pick<LedgerExplanation, 'formula' | 'terms'> {
  const present = [...new Set(host.disk.map(({ kind }) => kind))];
  const terms = present.map((kind): AnswerTerm => {
    const items = host.disk.filter((item) => item.kind === kind);
    return {
      symbol: kind,
      value: items.reduce((sum, { bytes }) => sum + bytes, 0),
      unit: 'bytes',
      sourceIds: null,
      ask: { row: null, topic: `disk.${kind}` },
    };
  });
  return { formula: present.join(' + '), terms };
}

/** The phases of the slowest start, in order; what was waited for before the first of them, too. */
function startParts(
  { instances }: HostSnapshot,
  nowMs: number,
): Pick<LedgerExplanation, 'formula' | 'terms' | 'row'> {
  const row = slowestRow(instances);
  if (row < 0) return { formula: 'max(ready - asked)', terms: [], row: null };
  const terms = phaseTimings(instances, row, nowMs).map(({ phase, durationMs }): AnswerTerm => ({
    symbol: phase,
    value: durationMs,
    unit: 'ms',
    sourceIds: null,
    ask: { row, topic: `phase.${phase}` },
  }));
  return { formula: terms.map(({ symbol }) => symbol).join(' + '), terms, row };
}
