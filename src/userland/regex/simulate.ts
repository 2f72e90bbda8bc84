import { isAnchored } from './isAnchored.ts';
import type { RegexStep } from './RegexStep.ts';

interface Thread {
  readonly at: number;
  /** Positions kept, -1 for none. */
  readonly kept: readonly number[];
}

/**
 * The leftmost match from a position on, the longest of those: what POSIX asks for. All ways through the
 * program are gone at once (Thompson, Pike), so the work is at most text times program.
 * @param mayStart see `startTest`
 * @returns positions kept, null without a match
 */
export function simulate(
  steps: readonly RegexStep[],
  slots: number,
  text: string,
  from: number,
  mayStart: ((char: string) => boolean) | null,
): readonly number[] | null {
  let best: readonly number[] | null = null;
  let now: Thread[] = [];
  const none: readonly number[] = new Array<number>(slots).fill(-1);
  const seen = new Int32Array(steps.length).fill(-1);
  const follow = (list: Thread[], start: number, first: readonly number[], at: number): void => {
    const stack: Thread[] = [{ at: start, kept: first }];
    for (let top = stack.pop(); top; top = stack.pop()) {
      const { at: place, kept } = top;
      if (seen[place] === at) continue;
      seen[place] = at;
      const step = steps[place];
      if (!step) continue;
      if (step.kind === 'jump') stack.push({ at: step.to, kept });
      else if (step.kind === 'split')
        stack.push({ at: step.second, kept }, { at: step.first, kept });
      else if (step.kind === 'save') stack.push({ at: place + 1, kept: kept.with(step.slot, at) });
      else if (step.kind === 'moved') stack.push({ at: place + 1, kept });
      else if (step.kind === 'anchor') {
        if (isAnchored(step.anchor, text, at)) stack.push({ at: place + 1, kept });
      } else list.push(top);
    }
  };
  for (let at = from; ;) {
    if (mayStart && !best && now.length === 0) {
      while (at < text.length && !mayStart(charAt(text, at))) at += charAt(text, at).length;
      if (at >= text.length) return null;
    }
    // Those that set out earlier come first, so that of two at one place the leftmost stays.
    if (!best) follow(now, 0, none, at);
    const char = at < text.length ? charAt(text, at) : '';
    const next: Thread[] = [];
    const then = at + (char.length || 1);
    for (const thread of now) {
      const step = steps[thread.at];
      if (best && (thread.kept[0] ?? 0) > (best[0] ?? 0)) break;
      if (step?.kind === 'match') {
        if (!best || (thread.kept[1] ?? 0) > (best[1] ?? 0)) best = thread.kept;
      } else if (step?.kind === 'char' && char !== '' && step.test(char))
        follow(next, thread.at + 1, thread.kept, then);
    }
    if (char === '' || (best && next.length === 0)) return best;
    now = next;
    at = then;
  }
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
