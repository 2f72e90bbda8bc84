/**
 * Bytes of one square of the grid: the power of two whose square is nearest to 50 px a side, which
 * keeps sides between 42 and 60 px at any scale.
 */
export function gridSquareBytes(areaPerByte: number): number {
  return 2 ** Math.round(Math.log2(50 ** 2 / areaPerByte));
}
