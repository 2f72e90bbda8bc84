import { CommandTable } from '../cli/CommandTable.ts';
import { groups } from '../cli/groups.ts';
import { verbs } from '../cli/verbs.ts';
import type { VerbSpec } from '../cli/VerbSpec.ts';
import type { Completion } from './Completion.ts';
import type { Names } from './Names.ts';

const table = new CommandTable(verbs, groups);
const onImages =
  /^(run|create|rmi|tag|push|history|save|image (rm|inspect|history|save|tag|push))$/;
const onRegistry = /^(pull|image pull)$/;
const onNetworks = /^network (rm|inspect|connect|disconnect)$/;
const onFiles = /^(build|image build|load|import|image load|image import)$/;
const programs = ['cat', 'cd', 'docker', 'echo', 'ls', 'pwd', 'uname'];

/** Completes the word a line ends in: docker's commands and flags, then what the command works on. */
export function completeLine(line: string, names: Names): Completion {
  const words = line
    .slice(line.search(/[^|;&]*$/))
    .trimStart()
    .split(/\s+/);
  const word = words.at(-1) ?? '';
  const isCommand = words.length === 1;
  const candidates = isCommand
    ? programs
    : words[0] === 'docker'
      ? afterDocker(words, names)
      : names.files;
  const choices = [...new Set(candidates)].filter((name) => name.startsWith(word)).toSorted();
  const [only] = choices;
  if (only === undefined) return { added: '', choices };
  const shared = choices.reduce(sharedStart, only);
  const ending = choices.length === 1 && !only.endsWith('/') ? ' ' : '';
  return { added: shared.slice(word.length) + ending, choices };
}

function afterDocker(words: readonly string[], names: Names): readonly string[] {
  const word = words.at(-1) ?? '';
  const given = words.slice(1, -1).filter((one) => !one.startsWith('-'));
  for (let count = Math.min(3, given.length); count > 0; count -= 1) {
    const path = given.slice(0, count).join(' ');
    const found = table.find(path);
    if (!found) continue;
    if (found.kind === 'group') return table.below(path).map(({ name }) => name);
    return word.startsWith('-') ? flagsOf(found.verb) : argumentsOf(path, names);
  }
  return table.below('').map(({ name }) => name);
}

function flagsOf({ flags }: VerbSpec): readonly string[] {
  return flags.filter(({ isHidden }) => !isHidden).map(({ name }) => `--${name}`);
}

function argumentsOf(path: string, names: Names): readonly string[] {
  if (onRegistry.test(path)) return names.registry;
  if (onImages.test(path)) return [...names.images, ...names.registry];
  if (onNetworks.test(path)) return [...names.networks, ...names.containers];
  if (onFiles.test(path)) return names.files;
  return path === 'inspect' ? [...names.containers, ...names.images] : names.containers;
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
