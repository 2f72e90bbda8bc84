import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';

const greyed = rectStyle('hatch', 0, 3);

/** Crosses out the RAM of a host whose kernel panicked, under all that is drawn in it. */
export function drawPanicked({ draft, hostIndex }: HostDrawing, box: Box): void {
  const { x, y, width, height } = box;
  const key = rectKey('frame', hostIndex, 3, 0);
  draft.rects.add(key, x, y, width, height, greyed, hostIndex, -1, -1);
  const [right, bottom] = [x + width, y + height];
  const line = { token: 'bad', widthPx: 3 } as const;
  draft.lines.push(
    { x1: x, y1: y, x2: right, y2: bottom, ...line },
    { x1: x, y1: bottom, x2: right, y2: y, ...line },
  );
}
