import type { Chapter } from '../scenario/Chapter.ts';

/** What the list of lessons needs of each, by file. */
export const chapterHeads = import.meta.glob<Pick<Chapter, 'id' | 'order' | 'title'>>(
  '../../scenarios/*.yaml',
  { eager: true, query: '?head', import: 'head' },
);
