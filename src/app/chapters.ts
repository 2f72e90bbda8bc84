import { chapterHeads } from './chapterHeads.ts';

/** The lessons, in the order they are taught. */
export const chapters = Object.values(chapterHeads).sort((a, b) => a.order - b.order);
