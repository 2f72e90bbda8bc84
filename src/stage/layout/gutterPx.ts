/**
 * Width of the gutter right of a tower, scene px: 2 px on screen, 1 px in a narrow bay, none where
 * that would be more gutter than tower. Whole pixels, or thousands of cells shimmer. Bytes are
 * measured on the bay's pitch: the gutter belongs to the tower. One that `rests` ends a group of
 * bays and leaves a gutter even where it is narrow.
 */
export function gutterPx(pitchPx: number, scale: number, rests = false): number {
  const pitch = pitchPx * scale;
  return (pitch >= 20 ? 2 : pitch >= (rests ? 1.5 : 4) ? 1 : 0) / scale;
}
