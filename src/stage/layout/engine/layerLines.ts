import { measureText } from '../measureText.ts';
import { wrapText } from '../wrapText.ts';
import { shortText } from './shortText.ts';

/** An instruction takes this many lines at most: it is a name, not a text. */
const mostLines = 2;

/**
 * What stands on a layer: its instruction, cut short where it is too long, and its size, which never is.
 * Both in a line where they fit; where there is one line too short for both, the size says more.
 */
export function layerLines(
  instruction: string,
  size: string,
  room: { readonly sizePx: number; readonly widthPx: number; readonly lines: number },
): readonly string[] {
  const { sizePx, widthPx, lines } = room;
  const fits = (text: string) => measureText(text, sizePx) <= widthPx;
  if (lines < 1) return [];
  if (fits(`${instruction} ${size}`)) return [`${instruction} ${size}`];
  if (lines < 2) return [size];
  // An image's name breaks before its tag.
  const breakable = fits(instruction)
    ? instruction
    : instruction.replace(/^([^\s:]+:)(\S+)$/, '$1 $2');
  const whole = wrapText(breakable, sizePx, widthPx);
  const count = Math.min(mostLines, lines - 1, whole.length);
  // Narrow columns: a word a line says less than the beginning in one.
  const isWordy = whole.some((line) => !fits(line));
  const kept = isWordy ? [] : whole.slice(0, count - 1);
  const rest = isWordy ? instruction : whole.slice(count - 1).join(' ');
  return [...kept, shortText(rest, sizePx, widthPx, measureText), size].filter(Boolean);
}
