import type { Chapter } from '../scenario/Chapter.ts';
import { chapterHeads } from './chapterHeads.ts';

const later = import.meta.glob<Chapter>(['../../scenarios/*.yaml', '!../../scenarios/02-*.yaml'], {
  import: 'chapter',
});

/** A chapter that is fetched when it is opened; null when there is none of that name. */
export async function fetchChapter(id: string): Promise<Chapter | null> {
  const path = Object.entries(chapterHeads)
    .find(([, head]) => head.id === id)?.[0]
    .split('?')[0];
  return (path === undefined ? null : await later[path]?.()) ?? null;
}
