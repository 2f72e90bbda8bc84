/**
 * Height of the gap above a cell, scene px: 1 px on screen, or none above a low cell. It belongs to
 * the cell, as a gutter to its tower; one that `rests` ends a group and leaves it even where low.
 */
export function cellGapPx(heightPx: number, scale: number, rests = false): number {
  return heightPx * scale >= (rests ? 1.5 : 3) ? 1 / scale : 0;
}
