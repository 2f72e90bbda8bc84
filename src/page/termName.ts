import type { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { MemoryKind } from '../world/MemoryKind.ts';

/** The symbol of a formula, followed by its meaning where it has a name of its own. */
export function termName(symbol: string, language: Language): string {
  const kind = MemoryKind.find((name) => name === symbol);
  if (kind === undefined) return symbol;
  const name = messagesOf[language].words.kind[kind];
  return name === symbol ? symbol : `${symbol} (${name})`;
}
