import type { Chapter } from '../scenario/Chapter.ts';
import { chapterIdOf } from './chapterIdOf.ts';

const titles = import.meta.glob<Chapter['title']>('../../scenarios/*.yaml', {
  eager: true,
  query: '?title',
  import: 'title',
});

/** The lessons, in the order they are taught: files are named `07-the-dockerfile.yaml` by rank and id. */
export const chapters = Object.entries(titles).map(([path, title]) => ({
  id: chapterIdOf(path),
  title,
}));
