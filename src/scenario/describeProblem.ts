import type { Language } from '../i18n/Language.ts';
import { scenario as en } from '../i18n/en/scenario.ts';
import { scenario as fr } from '../i18n/fr/scenario.ts';
import type { ChapterProblem } from './ChapterProblem.ts';

// Not messagesOf: the build reads chapters too, and needs none of the other rooms' sentences.
const sentences = { fr, en };

/** The sentence for a problem: where (`file:line:column`), what, and what to do. */
export function describeProblem(problem: ChapterProblem, language: Language): string {
  const { fileName, line, column, code } = problem;
  return `${fileName}:${line}:${column} ${sentences[language].chapter[code](problem)}`;
}
