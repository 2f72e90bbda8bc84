import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';

/** Crosses out the RAM of a host whose kernel panicked, under all that is drawn in it. */
export function drawPanicked({ draft }: HostDrawing, { x, y, width, height }: Box): void {
  const [right, bottom] = [x + width, y + height];
  const line = { token: 'bad', widthPx: 3 } as const;
  draft.lines.push(
    { x1: x, y1: y, x2: right, y2: bottom, ...line },
    { x1: x, y1: bottom, x2: right, y2: y, ...line },
  );
}
