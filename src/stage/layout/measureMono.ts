/** Width of a letter of the mono family, as a share of its size. */
const monoEms = 0.62;

/** Width of a line in the mono family, px. */
export function measureMono(text: string, sizePx: number): number {
  return text.length * sizePx * monoEms;
}
