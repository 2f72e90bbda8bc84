import { terminal as en } from '../i18n/en/terminal.ts';
import { terminal as fr } from '../i18n/fr/terminal.ts';
import type { Language } from '../i18n/Language.ts';

/** The words of terminal and editor by language. */
export const terminalTextOf: Readonly<Record<Language, typeof fr>> = { fr, en };
