import { engineWords as en } from '../../i18n/en/engineWords.ts';
import { engineWords as fr } from '../../i18n/fr/engineWords.ts';
import type { Language } from '../../i18n/Language.ts';

/** The words of the daemon by language. */
export const engineWordsOf: Readonly<Record<Language, typeof fr>> = { fr, en };
