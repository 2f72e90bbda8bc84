import { isAnchored } from './isAnchored.ts';
import type { RegexStep } from './RegexStep.ts';

const mostWork = 200_000;

/**
 * A match from a position on for programs that refer back to groups, which no simulation of all ways at once
 * can do: one way after the other, and none is found where that takes too long.
 * @returns positions kept, null without a match
 */
export function backtrack(
  steps: readonly RegexStep[],
  slots: number,
  text: string,
  from: number,
): readonly number[] | null {
  let work = 0;
  for (let start = from; start <= text.length; start += 1) {
    const ways = [{ place: 0, at: start, kept: new Array<number>(slots).fill(-1) }];
    for (let way = ways.pop(); way; way = ways.pop()) {
      let { place, at, kept } = way;
      for (let isGoing = true; isGoing;) {
        work += 1;
        if (work > mostWork) return null;
        const step = steps[place];
        place += 1;
        switch (step?.kind) {
          case 'match':
            return kept;
          case 'jump':
            place = step.to;
            break;
          case 'split':
            ways.push({ place: step.second, at, kept });
            place = step.first;
            break;
          case 'save':
            kept = kept.with(step.slot, at);
            break;
          case 'moved':
            isGoing = kept[step.slot] !== at;
            break;
          case 'anchor':
            isGoing = isAnchored(step.anchor, text, at);
            break;
          case 'back': {
            const same = text.slice(kept[2 * step.index], kept[2 * step.index + 1]);
            isGoing = (kept[2 * step.index + 1] ?? -1) >= 0 && text.startsWith(same, at);
            at += same.length;
            break;
          }
          case 'char': {
            const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
            isGoing = at < text.length && step.test(char);
            at += char.length;
            break;
          }
          default:
            isGoing = false;
        }
      }
    }
  }
  return null;
}
