import type { Anchor } from './RegexNode.ts';

const word = /[A-Za-z0-9_]/;

/** Whether an anchor holds at a place of a text. */
export function isAnchored(anchor: Anchor, text: string, at: number): boolean {
  if (anchor === 'start') return at === 0;
  if (anchor === 'end') return at === text.length;
  const before = word.test(text[at - 1] ?? '');
  const after = word.test(text[at] ?? '');
  if (anchor === 'outsideBefore') return !before;
  if (anchor === 'outsideAfter') return !after;
  return (before !== after) === (anchor === 'word');
}
