import type { Language } from '../i18n/Language.ts';
import { describeProblem } from './describeProblem.ts';
import { loadChapter } from './loadChapter.ts';

/** What Vite asks of a plugin, as far as this one goes: vite's own types would bring Node's into a headless room. */
export interface ChaptersPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (
    code: string,
    id: string,
  ) => { readonly code: string; readonly map: null } | null;
}

/**
 * Vite plugin: `import { chapter } from 'scenarios/x.yaml'` gives the chapter, checked, as plain
 * JSON, and `{ title } from 'scenarios/x.yaml?title'` its title alone; the YAML parser and the schema
 * stay out of the page. A faulty file fails the build with the sentences in `language`.
 */
export function chaptersPlugin(language: Language = 'en'): ChaptersPlugin {
  return {
    name: 'coloc-chapters',
    enforce: 'pre',
    transform(code, id) {
      const [path = '', query] = id.split('?');
      const fileName = /(?:^|\/)(scenarios\/[^/]+\.yaml)$/.exec(path)?.[1];
      if (fileName === undefined) return null;
      const result = loadChapter(code, fileName);
      if ('errors' in result)
        throw new Error(
          result.errors.map((problem) => describeProblem(problem, language)).join('\n'),
        );
      if (query === 'title') {
        const title = JSON.stringify(result.chapter.title);
        return { code: `export const title = ${title};`, map: null };
      }
      return { code: `export const chapter = ${JSON.stringify(result.chapter)};`, map: null };
    },
  };
}
