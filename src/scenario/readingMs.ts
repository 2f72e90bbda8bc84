import type { TextRun } from './TextRun.ts';

const settleMs = 1500;
/** About 200 words a minute, slow enough for someone who looks at the picture too. */
const msPerCharacter = 50;

/** Real milliseconds a caption should stand, in a chapter that plays itself. */
export function readingMs(runs: readonly TextRun[]): number {
  return settleMs + msPerCharacter * runs.reduce((sum, { text }) => sum + text.length, 0);
}
