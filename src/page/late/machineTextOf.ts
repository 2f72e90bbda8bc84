import { machine as en } from '../../i18n/en/machine.ts';
import { machine as fr } from '../../i18n/fr/machine.ts';
import type { Language } from '../../i18n/Language.ts';

/** The words of these parts by language; not among the messages, to be loaded with them. */
export const machineTextOf: Readonly<Record<Language, typeof fr>> = { fr, en };
