import type { Chapter } from '../scenario/Chapter.ts';
import { chapterIdOf } from './chapterIdOf.ts';

const later = import.meta.glob<Chapter>(['../../scenarios/*.yaml', '!../../scenarios/02-*.yaml'], {
  import: 'chapter',
});

/** A chapter that is fetched when it is opened; null when there is none of that name. */
export async function fetchChapter(id: string): Promise<Chapter | null> {
  const path = Object.keys(later).find((name) => chapterIdOf(name) === id);
  return (path === undefined ? null : await later[path]?.()) ?? null;
}
