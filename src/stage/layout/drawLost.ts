import { Harm } from '../../world/Harm.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { markPart } from './markPart.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';

const source = Harm.indexOf('source');
const lost = rectStyle('bad', 5, 2);
const lostSource = rectStyle('bad', 4, 2);
/** Lower than this on screen, a ghost is not crossed out. */
const crossedPx = 12;

/** Draws where an instance stood that a fault took down: its outline, crossed out, holding nothing. */
export function drawLost(
  { draft, camera, host, hostIndex }: HostDrawing,
  row: number,
  { x, y, width, height }: Box,
): void {
  const style = host.instances.harm[row] === source ? lostSource : lost;
  const key = rectKey('mark', hostIndex, row, markPart.lost);
  draft.rects.add(key, x, y, width, height, style, hostIndex, row, -1);
  if (height * camera.scale < crossedPx) return;
  const line = { token: 'bad', widthPx: 1 } as const;
  draft.lines.push(
    { x1: x, y1: y, x2: x + width, y2: y + height, ...line },
    { x1: x, y1: y + height, x2: x + width, y2: y, ...line },
  );
}
