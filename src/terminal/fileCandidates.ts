import { normalizePath } from '../userland/normalizePath.ts';
import type { Names } from './Names.ts';

/** The files a word may mean, as it spells them; hidden ones once their dot is typed. */
export function fileCandidates(word: string, names: Names, directory: string): readonly string[] {
  const slash = word.lastIndexOf('/') + 1;
  const above = word.slice(0, slash);
  const isHidden = word.slice(slash).startsWith('.');
  const place = above.startsWith('/') ? above : `${directory}/${above}`;
  return names
    .filesIn(normalizePath(place))
    .filter((name) => isHidden || !name.startsWith('.'))
    .map((name) => above + name);
}
