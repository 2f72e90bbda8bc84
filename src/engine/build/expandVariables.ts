import { lexWord } from './lexWord.ts';

/** One word, its quotes off and its variables put in. @throws EngineError 400 `failed to process "…": …` */
export function expandVariables(
  word: string,
  variables: ReadonlyMap<string, string>,
  escape: string,
): string {
  return lexWord(word, variables, escape)
    .map(({ text }) => text)
    .join('');
}
