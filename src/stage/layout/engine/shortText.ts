import type { measureText } from '../measureText.ts';

/** The text, or as much of its beginning as fits with an ellipsis; empty where not even that does. */
export function shortText(
  text: string,
  sizePx: number,
  widthPx: number,
  measure: typeof measureText,
): string {
  if (measure(text, sizePx) <= widthPx) return text;
  for (let length = text.length - 1; length > 1; length -= 1) {
    const short = `${text.slice(0, length).trimEnd()}…`;
    if (measure(short, sizePx) <= widthPx) return short;
  }
  return '';
}
