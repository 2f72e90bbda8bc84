import { diffArrays } from 'diff';

/** A run of lines that differ, or a hunk of them with what is around. Lines are counted from 0. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly { readonly mark: ' ' | '-' | '+'; readonly text: string }[];
}

/** More are not looked for: texts so different are told of as a whole. */
const mostEdits = 5000;

/**
 * Where two texts differ.
 * @param context lines around; changes no further apart share a hunk
 * @param isSame whether two lines count as the same
 */
export function diffHunks(
  left: readonly string[],
  right: readonly string[],
  context: number,
  isSame: (a: string, b: string) => boolean,
): Hunk[] {
  const changes = diffArrays([...left], [...right], {
    comparator: isSame,
    maxEditLength: mostEdits,
  }) ?? [
    { value: [...left], removed: true, added: false },
    { value: [...right], removed: false, added: true },
  ];
  const marked: { mark: ' ' | '-' | '+'; text: string; old: number; own: number }[] = [];
  let [old, own] = [0, 0];
  for (const { value, added, removed } of changes)
    for (const text of value) {
      const mark = added ? '+' : removed ? '-' : ' ';
      // What is kept is shown as it is on the left.
      marked.push({ mark, text: mark === ' ' ? (left[old] ?? text) : text, old, own });
      if (mark !== '+') old += 1;
      if (mark !== '-') own += 1;
    }
  const hunks: Hunk[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at]?.mark === ' ') continue;
    const start = Math.max(0, at - context);
    let end = at;
    for (
      let next = at;
      next < marked.length && next <= end + 2 * context + (context ? 0 : 1);
      next += 1
    )
      if (marked[next]?.mark !== ' ') end = next;
    const stop = Math.min(marked.length, end + 1 + context);
    const first = marked[start];
    hunks.push({
      oldStart: first?.old ?? 0,
      newStart: first?.own ?? 0,
      lines: marked.slice(start, stop).map(({ mark, text }) => ({ mark, text })),
    });
    at = stop - 1;
  }
  return hunks;
}
