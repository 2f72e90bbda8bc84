import type { Completion } from './Completion.ts';
import { dockerCandidates } from './dockerCandidates.ts';
import { fileCandidates } from './fileCandidates.ts';
import type { Names } from './Names.ts';

/**
 * Completes the word a line ends in: programs, docker's commands and flags, then what the command works on.
 * @param directory where the line is typed
 */
export function completeLine(line: string, names: Names, directory: string): Completion {
  const words = line
    .slice(line.search(/[^|;&]*$/))
    .trimStart()
    .split(/\s+/);
  const word = words.at(-1) ?? '';
  const choices = [...new Set(candidates(words, names, directory))]
    .filter((name) => name.startsWith(word))
    .toSorted();
  const [only] = choices;
  if (only === undefined) return { added: '', choices };
  const shared = choices.reduce(sharedStart, only);
  const ending = choices.length === 1 && !/[/=:]$/.test(only) ? ' ' : '';
  return { added: shared.slice(word.length) + ending, choices: choices.map(shortName) };
}

function candidates(words: readonly string[], names: Names, directory: string): readonly string[] {
  const word = words.at(-1) ?? '';
  const files = () => fileCandidates(word, names, directory);
  if (words.length > 1)
    return words[0] === 'docker' ? dockerCandidates(words, names, files) : files();
  return word === '' || word.includes('/') ? files() : names.programs;
}

/** A path is listed by what comes after its directory, as readline does. */
function shortName(path: string): string {
  return /^[^:]*\//.test(path) ? (/[^/]+\/?$/.exec(path)?.[0] ?? path) : path;
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
