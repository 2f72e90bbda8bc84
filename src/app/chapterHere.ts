import type { Chapter } from '../scenario/Chapter.ts';

// The one a first visit opens.
const first = import.meta.glob<Chapter>('../../scenarios/02-*.yaml', {
  eager: true,
  import: 'chapter',
});

/** A chapter that came with the page. */
export function chapterHere(id: string): Chapter | null {
  return Object.values(first).find((chapter) => chapter.id === id) ?? null;
}
