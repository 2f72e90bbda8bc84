/**
 * Height of the gap above a cell, scene px: 1 px on screen, or a sixth of a low cell. It belongs to
 * the cell, as a gutter to its tower.
 */
export function cellGapPx(heightPx: number, scale: number): number {
  return Math.min(1 / scale, heightPx / 6);
}
