import { messages as en } from './en/messages.ts';
import { messages as fr } from './fr/messages.ts';
import type { Language } from './Language.ts';
import type { Messages } from './Messages.ts';

/** All messages of a language. */
export const messagesOf: Readonly<Record<Language, Messages>> = { fr, en };
