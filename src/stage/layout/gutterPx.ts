/**
 * Width of the gutter right of a tower, scene px: 2 px on screen, or a tenth of a narrow bay. Bytes
 * are measured on the bay's pitch: the gutter belongs to the tower.
 */
export function gutterPx(pitchPx: number, scale: number): number {
  return Math.min(2 / scale, pitchPx * 0.1);
}
