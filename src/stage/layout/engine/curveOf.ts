import type { Anchor } from './Anchor.ts';

/** Points along the curve that leaves `from` level and reaches `to` level, both ends included. */
export function curveOf(from: Anchor, to: Anchor, pieces: number): readonly Anchor[] {
  const bend = (to.x - from.x) / 2;
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const share = index / pieces;
    const rest = 1 - share;
    const [start, out, back, end] = [
      rest ** 3,
      3 * rest ** 2 * share,
      3 * rest * share ** 2,
      share ** 3,
    ];
    return {
      x: start * from.x + out * (from.x + bend) + back * (to.x - bend) + end * to.x,
      y: (start + out) * from.y + (back + end) * to.y,
    };
  });
}
