/**
 * Height of the gap above a cell, scene px: 1 px on screen, or none above a low cell. It belongs to
 * the cell, as a gutter to its tower.
 */
export function cellGapPx(heightPx: number, scale: number): number {
  return heightPx * scale >= 3 ? 1 / scale : 0;
}
