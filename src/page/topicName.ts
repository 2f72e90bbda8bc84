import type { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { Phase } from '../world/Phase.ts';
import { ServiceQuantity } from '../world/ServiceQuantity.ts';
import type { ExplainTopic } from './ExplainTopic.ts';
import { LedgerQuantity } from './LedgerQuantity.ts';

/** What a number is about, in words. */
export function topicName(topic: ExplainTopic, language: Language): string {
  const { words, page } = messagesOf[language];
  const kind = MemoryKind.find((one) => one === topic);
  if (kind) return words.kind[kind];
  const quantity = LedgerQuantity.find((one) => one === topic);
  if (quantity) return page.ledger[quantity];
  const phase = Phase.find((one) => `phase.${one}` === topic);
  if (phase) return page.explanation.phase({ phase: words.phase[phase] });
  const served = ServiceQuantity.find((one) => `service.${one}` === topic);
  if (served) return page.service.quantity[served];
  const [, diskKind = ''] = topic.split('.');
  return page.explanation.disk[diskKind] ?? topic;
}
