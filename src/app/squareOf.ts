import { gridSquareBytes } from '../stage/layout/gridSquareBytes.ts';
import { pixelsPerByte } from '../stage/layout/pixelsPerByte.ts';
import type { StageFrame } from '../stage/StageFrame.ts';

/** The square of the stage's grid: its bytes, and its side in CSS px; null before there is a slot. */
export function squareOf(
  frame: StageFrame,
): { readonly bytes: number; readonly sidePx: number } | null {
  if (frame.slots.length === 0) return null;
  const areaPerByte = pixelsPerByte(frame);
  const bytes = gridSquareBytes(areaPerByte);
  return { bytes, sidePx: Math.sqrt(bytes * areaPerByte) };
}
