import type { Language } from '../../i18n/Language.ts';

/** What a reader of “The model” can wish for. */
export interface ModelActions {
  close(): void;
  setLanguage(language: Language): void;
  print(): void;
}
