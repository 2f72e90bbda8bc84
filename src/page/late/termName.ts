import type { Language } from '../../i18n/Language.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import type { AnswerTerm } from './AnswerTerm.ts';
import { topicName } from '../topicName.ts';

/** The symbol of a formula, followed by its meaning where it has a name of its own. */
export function termName({ symbol, ask }: AnswerTerm, language: Language): string {
  const { explanation, inspector } = messagesOf[language].page;
  const isTopic = ask && [ask.topic, ask.topic.split('.')[1]].includes(symbol);
  const name = isTopic ? topicName(ask.topic, language) : explanation.symbol[symbol];
  if (name === undefined || name === symbol) return symbol;
  return inspector.named({ symbol, name });
}
