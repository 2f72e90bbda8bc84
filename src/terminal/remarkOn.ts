import type { terminal } from '../i18n/fr/terminal.ts';
import type { Names } from './Names.ts';

type Words = Pick<typeof terminal, 'notServed' | 'noSuchTag' | 'otherHosts' | 'starsUncounted'>;

const missingTag = /manifest for (\S+?)[:@]\S+ not found/;

/** What the simulator adds where docker's own words mislead: its Docker Hub is but a part of the real one. */
export function remarkOn(
  said: string,
  { registry, registryTags }: Pick<Names, 'registry' | 'registryTags'>,
  words: Words,
): string {
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
