import { lexWord } from './lexWord.ts';

/** The words that one becomes when a variable in it holds several. @throws EngineError 400 `failed to process "…": …` */
export function expandWords(
  word: string,
  variables: ReadonlyMap<string, string>,
  escape: string,
): string[] {
  const words: string[] = [];
  let last: string | null = null;
  for (const { text, isSplit } of lexWord(word, variables, escape)) {
    const parts: string[] = isSplit ? text.split(/\s+/) : [text];
    parts.forEach((part, index) => {
      if (index > 0) {
        if (last !== null) words.push(last);
        last = null;
      }
      if (part !== '' || !isSplit) last = (last ?? '') + part;
    });
  }
  return last === null ? words : [...words, last];
}
