import type { Language } from './Language.ts';

/** The BCP 47 tag numbers are formatted by. */
export const localeOf: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
