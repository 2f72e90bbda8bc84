/**
 * Bytes are measured on the bay's pitch: the gutter right of a tower belongs to the tower. A
 * gutter is 2 px, or a tenth of a narrow bay.
 */
export function gutterPx(pitchPx: number): number {
  return Math.min(2, pitchPx * 0.1);
}

/** The gap above a cell belongs to the cell too: 1 px, or a sixth of a low one. */
export function cellGapPx(heightPx: number): number {
  return Math.min(1, heightPx / 6);
}
