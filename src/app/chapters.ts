import type { Chapter } from '../scenario/Chapter.ts';

/** What the list of lessons needs of each. */
type ChapterHead = Pick<Chapter, 'id' | 'order' | 'title'>;

const heads = import.meta.glob<ChapterHead>('../../scenarios/*.yaml', {
  eager: true,
  query: '?head',
  import: 'head',
});
// The one a first visit opens.
const first = import.meta.glob<Chapter>('../../scenarios/02-*.yaml', {
  eager: true,
  import: 'chapter',
});
const later = import.meta.glob<Chapter>(['../../scenarios/*.yaml', '!../../scenarios/02-*.yaml'], {
  import: 'chapter',
});

/** The lessons, in the order they are taught. */
export const chapters: readonly ChapterHead[] = Object.values(heads).sort(
  (a, b) => a.order - b.order,
);

/** A chapter that came with the page. */
export function chapterHere(id: string): Chapter | null {
  return Object.values(first).find((chapter) => chapter.id === id) ?? null;
}

/** A chapter that is fetched when it is opened; null when there is none of that name. */
export async function fetchChapter(id: string): Promise<Chapter | null> {
  const path = Object.entries(heads)
    .find(([, head]) => head.id === id)?.[0]
    .split('?')[0];
  return (path === undefined ? null : await later[path]?.()) ?? null;
}
