import type { model } from '../../i18n/fr/model.ts';

/** The prose of “The model”, the same in every language. */
export type ModelText = typeof model;
