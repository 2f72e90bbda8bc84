const narrow = /[ilj.,:;'’|!·()\s]/u;
const wide = /[mwMW@%—]/u;
const capital = /\p{Lu}/u;

/**
 * Width of a line of Atkinson Hyperlegible Next in CSS px, estimated to the safe side: the layout
 * is pure and has no font to ask.
 */
export function measureText(text: string, sizePx: number): number {
  let ems = 0;
  for (const letter of text) {
    if (narrow.test(letter)) ems += 0.31;
    else if (wide.test(letter)) ems += 0.88;
    else if (capital.test(letter)) ems += 0.69;
    else ems += 0.575;
  }
  return ems * sizePx;
}
