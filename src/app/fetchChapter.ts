import type { Chapter } from '../scenario/Chapter.ts';

const later = import.meta.glob<Chapter>(['../../scenarios/*.yaml', '!../../scenarios/02-*.yaml'], {
  import: 'chapter',
});

/** A chapter that is fetched when it is opened; null when there is none of that name. */
export async function fetchChapter(id: string): Promise<Chapter | null> {
  // Files are named after their chapters: `07-the-dockerfile.yaml`.
  const path = Object.keys(later).find((name) => name.slice(0, -5).endsWith(`-${id}`));
  return (path === undefined ? null : await later[path]?.()) ?? null;
}
