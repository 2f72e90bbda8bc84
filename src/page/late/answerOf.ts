import type { ExplanationTerm } from '../../world/Explanation.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { AnswerTerm } from './AnswerTerm.ts';
import { explainLedger } from './explainLedger.ts';
import type { ExplanationView } from '../ExplanationView.ts';
import { holdersOf } from './holdersOf.ts';
import { LedgerQuantity } from '../LedgerQuantity.ts';
import type { PageView } from '../PageView.ts';

/** What the dialog shows of an explanation. */
export interface Answer {
  readonly value: number;
  readonly unit: ExplanationTerm['unit'];
  readonly formula: string;
  readonly terms: readonly AnswerTerm[];
  /** Instances that make up a host's number, to be asked about in turn. */
  readonly holders: readonly AnswerTerm[];
  /** The instance it is about; null where it is about the host. */
  readonly row: number | null;
}

/** How many groups of instances are listed; more could not be read. */
const mostHolders = 8;

/** Puts together what the core recorded and what the page counts; null where there is neither. */
export function answerOf(asked: ExplanationView, { snapshot, catalogue }: PageView): Answer | null {
  const { topic, explanation, row } = asked;
  const host = snapshot.hosts.find(({ id }) => id === asked.hostId);
  if (!host) return null;
  const quantity = LedgerQuantity.find((name) => name === topic);
  if (quantity) return { ...explainLedger(host, quantity, snapshot.timeMs), holders: [] };
  if (!explanation) return null;
  const { formula, terms } = explanation;
  if ('valueMs' in explanation) {
    return { value: explanation.valueMs, unit: 'ms', formula, terms, holders: [], row };
  }
  if ('value' in explanation) return { ...explanation, holders: [], row: null };
  const holders = row === null ? holderTerms(host, asked, catalogue.apps) : [];
  return { value: explanation.valueBytes, unit: 'bytes', formula, terms, holders, row };
}

function holderTerms(
  host: HostSnapshot,
  { topic }: ExplanationView,
  apps: PageView['catalogue']['apps'],
): readonly AnswerTerm[] {
  const kind = MemoryKind.find((one) => one === topic);
  const isPrivateDisk = topic === 'disk.clone' || topic === 'disk.writable';
  if (!kind && !isPrivateDisk) return [];
  const { memoryBytes, diskBytes } = host.instances;
  const bytesOf = (row: number) =>
    (kind ? memoryBytes[row * MemoryKind.length + memoryKindIndex[kind]] : diskBytes[row]) ?? 0;
  return holdersOf(host, bytesOf)
    .slice(0, mostHolders)
    .map(({ app, count, bytes, row }) => ({
      symbol: `${count} × ${apps[app]?.name ?? '?'}`,
      value: bytes * count,
      unit: 'bytes',
      sourceIds: null,
      ask: { row, topic },
    }));
}
