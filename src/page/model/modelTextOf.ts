import { model as en } from '../../i18n/en/model.ts';
import { model as fr } from '../../i18n/fr/model.ts';
import type { Language } from '../../i18n/Language.ts';
import type { ModelText } from './ModelText.ts';

/** The prose by language. */
export const modelTextOf: Readonly<Record<Language, ModelText>> = { fr, en };
