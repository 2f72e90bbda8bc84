/**
 * Width of the gutter right of a tower, scene px: 2 px on screen, 1 px in a narrow bay, none where
 * that would be more gutter than tower. Whole pixels, or thousands of cells shimmer. Bytes are
 * measured on the bay's pitch: the gutter belongs to the tower.
 */
export function gutterPx(pitchPx: number, scale: number): number {
  const pitch = pitchPx * scale;
  return (pitch >= 20 ? 2 : pitch >= 4 ? 1 : 0) / scale;
}
