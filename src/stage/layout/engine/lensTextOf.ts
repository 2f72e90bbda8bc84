import { engineLens as en } from '../../../i18n/en/engineLens.ts';
import { engineLens as fr } from '../../../i18n/fr/engineLens.ts';
import type { Language } from '../../../i18n/Language.ts';

/** The lens's words by language; both come with the lens, which is loaded when it is first looked through. */
export const lensTextOf: Readonly<Record<Language, typeof fr>> = { fr, en };
