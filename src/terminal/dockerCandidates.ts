import { CommandTable } from '../cli/CommandTable.ts';
import { groups } from '../cli/groups.ts';
import { verbs } from '../cli/verbs.ts';
import type { VerbSpec } from '../cli/VerbSpec.ts';
import { imageCandidates } from './imageCandidates.ts';
import type { Names } from './Names.ts';

const table = new CommandTable(verbs, groups);
const started = /^(container )?(run|create)$/;
const onImages = /^(rmi|tag|push|history|save|image (rm|inspect|history|save|tag|push))$/;
const onRegistry = /^(pull|image pull)$/;
const onVolumes = /^volume (rm|inspect)$/;
const onFiles = /^(build|image build|load|import|image load|image import|builder build)$/;
const namesNothing =
  /(^|[ ])(ls|list|ps|images|prune|info|version|events|df|login|logout|search|network create|volume create)$/;

/** What may stand where a line of docker's ends: its commands, their flags, flags' values, arguments. */
export function dockerCandidates(
  words: readonly string[],
  names: Names,
  files: () => readonly string[],
): readonly string[] {
  const word = words.at(-1) ?? '';
  const given = words.slice(1, -1);
  for (let count = Math.min(3, given.length); count > 0; count -= 1) {
    const path = given.slice(0, count).join(' ');
    const found = table.find(path);
    if (!found) continue;
    if (found.kind === 'group') return table.below(path).map(({ name }) => name);
    return afterVerb(found.verb, path, { word, given: given.slice(count) }, names, files);
  }
  return given.length === 0 ? table.below('').map(({ name }) => name) : [];
}

function afterVerb(
  verb: VerbSpec,
  path: string,
  { word, given }: { readonly word: string; readonly given: readonly string[] },
  names: Names,
  files: () => readonly string[],
): readonly string[] {
  let argumentCount = 0;
  /** The flag whose value the word is. */
  let flag: string | null = null;
  for (const one of given) {
    if (flag !== null) flag = null;
    else if (one.startsWith('-') && one !== '-') flag = awaitingFlag(verb, one);
    else argumentCount += 1;
  }
  if (flag !== null) return valuesOf(flag, names, files);
  const isCommand = verb.stopsAtArgument === true && argumentCount > 0;
  if (isCommand || argumentCount >= verb.args.most) return [];
  if (word.startsWith('-')) return flagsOf(verb);
  return argumentsOf(path, argumentCount, word, names, files);
}

/** The flag's name if what follows it is its value. */
function awaitingFlag({ flags }: VerbSpec, word: string): string | null {
  if (word.includes('=')) return null;
  const flag = word.startsWith('--')
    ? flags.find(({ name }) => name === word.slice(2))
    : // Of several letters in one, only the last can be waiting.
      flags.find(({ short }) => short && short === word.at(-1));
  return flag && flag.type !== 'bool' ? flag.name : null;
}

function valuesOf(flag: string, names: Names, files: () => readonly string[]): readonly string[] {
  if (flag === 'network' || flag === 'net') return [...names.networks, 'host', 'none'];
  if (flag === 'volumes-from' || flag === 'link') return names.containers;
  if (flag === 'volume') return names.volumes.map((name) => `${name}:`);
  if (flag === 'restart') return ['no', 'always', 'unless-stopped', 'on-failure'];
  return /^(file|env-file|cidfile|iidfile|label-file|output|input)$/.test(flag) ? files() : [];
}

function flagsOf({ flags }: VerbSpec): readonly string[] {
  return flags.filter(({ isHidden }) => !isHidden).map(({ name }) => `--${name}`);
}

function argumentsOf(
  path: string,
  index: number,
  word: string,
  names: Names,
  files: () => readonly string[],
): readonly string[] {
  if (onRegistry.test(path)) return imageCandidates(word, names.registryTags);
  if (started.test(path)) return imageCandidates(word, [...names.images, ...names.registryTags]);
  if (onImages.test(path)) return imageCandidates(word, names.images);
  if (onVolumes.test(path)) return names.volumes;
  if (/^network (rm|inspect)$/.test(path)) return names.networks;
  if (path.startsWith('network ')) return index === 0 ? names.networks : names.containers;
  if (onFiles.test(path)) return files();
  if (namesNothing.test(path)) return [];
  if (path === 'inspect') return [...names.containers, ...imageCandidates(word, names.images)];
  if (!/^(container )?cp$/.test(path)) return names.containers;
  return [...names.containers.map((name) => `${name}:`), ...files()];
}
