import type { terminal } from '../i18n/fr/terminal.ts';
import type { Names } from './Names.ts';
import { projectDirectory } from './projectDirectory.ts';

type Words = Pick<
  typeof terminal,
  | 'notServed'
  | 'noSuchTag'
  | 'otherHosts'
  | 'starsUncounted'
  | 'noCompose'
  | 'isRoot'
  | 'editorBeside'
>;

const missing = /^(?:\S+: )?(?:line \d+: )?(\S+): command not found$/m;
const editors = ['vi', 'vim', 'nano', 'emacs', 'code'];
const missingTag = /manifest for (\S+?)[:@]\S+ not found/;

/**
 * What the simulator adds where the words of docker and of the shell mislead: its Docker Hub is but
 * a part of the real one, and of a student's computer it has but what the course types.
 * @param line what was typed. Inside a container a program is missed for reasons of its own.
 */
export function remarkOn(
  said: string,
  line: string,
  { registry, registryTags }: Pick<Names, 'registry' | 'registryTags'>,
  words: Words,
): string {
  // With an option behind it, docker takes `compose` for nothing at all and speaks of the option.
  if (/^docker[ -]compose\b/.test(line) && /unknown|command not found/.test(said)) {
    return words.noCompose;
  }
  const program = missing.exec(said)?.[1];
  if (program !== undefined && line.split(/\s/, 1)[0] === program) {
    if (program === 'sudo') return words.isRoot;
    if (editors.includes(program)) return words.editorBeside(projectDirectory);
  }
  const repository = missingTag.exec(said)?.[1];
  const tags = registryTags
    .filter((name) => name.startsWith(`${repository ?? ''}:`))
    .map((name) => name.slice(name.lastIndexOf(':') + 1));
  if (repository !== undefined && tags.length > 0) {
    return words.noSuchTag(repository, tags.sort().join(', '));
  }
  if (repository !== undefined || said.includes('pull access denied for ')) {
    return words.notServed(registry.length);
  }
  if (/dial tcp: lookup \S+: no such host|Could not resolve host: /.test(said)) {
    return words.otherHosts;
  }
  return /^NAME +DESCRIPTION +STARS/m.test(said) ? words.starsUncounted(registry.length) : '';
}
