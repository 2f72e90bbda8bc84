import type { Box } from './Box.ts';
import { gridSquareBytes } from './gridSquareBytes.ts';
import type { SceneDraft } from './SceneDraft.ts';

/** The faint grid that makes the frame countable, from its lower left corner. */
export function drawGrid(draft: SceneDraft, box: Box, areaPerByte: number): void {
  const side = Math.sqrt(gridSquareBytes(areaPerByte) * areaPerByte);
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  for (let x = box.x + side; x < right - 1; x += side) {
    draft.lines.push({ x1: x, y1: box.y, x2: x, y2: bottom, token: 'line', widthPx: 1 });
  }
  for (let y = bottom - side; y > box.y + 1; y -= side) {
    draft.lines.push({ x1: box.x, y1: y, x2: right, y2: y, token: 'line', widthPx: 1 });
  }
}
