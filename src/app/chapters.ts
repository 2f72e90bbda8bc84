import type { Chapter } from '../scenario/Chapter.ts';

const files = import.meta.glob<Chapter>('../../scenarios/*.yaml', {
  eager: true,
  import: 'chapter',
});

/** The lessons, in the order they are taught; read and checked when the page is built. */
export const chapters: readonly Chapter[] = Object.values(files).sort((a, b) => a.order - b.order);
