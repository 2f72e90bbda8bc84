import { hostOwnBytes } from '../../world/hostOwnBytes.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { markPart } from './markPart.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';

const wall = rectStyle('ink', 6, 2);
/** On screen, so that the mark of what it surrounds is seen inside. */
const outsidePx = 3;

/**
 * Draws the wall that keeps a fault in: round the instance, round all that share a hidden VM's kernel,
 * or round the host.
 * @param frame the host's RAM
 * @param source where the fault began; null where it is not drawn
 */
export function drawWall(
  { draft, camera, host, hostIndex }: HostDrawing,
  frame: Box,
  { box, filled, areaPerByte }: BayGeometry,
  source: Box | null,
): void {
  const { trouble } = host;
  if (!trouble) return;
  let inside = trouble.reach === 'host' ? frame : source;
  if (trouble.reach === 'guest') {
    const under = (['hostKernel', 'hostOs', 'hypervisor'] as const).reduce(
      (sum, kind) => sum + hostOwnBytes(host, memoryKindIndex[kind]),
      0,
    );
    const top = box.y + box.height - Math.max(...filled);
    const foot = frame.y + frame.height - (under * areaPerByte) / frame.width;
    inside = { x: frame.x, y: top, width: frame.width, height: foot - top };
  }
  if (!inside) return;
  const out = outsidePx / camera.scale;
  draft.rects.add(
    rectKey('mark', hostIndex, trouble.row, markPart.wall),
    inside.x - out,
    inside.y - out,
    inside.width + 2 * out,
    inside.height + 2 * out,
    wall,
    hostIndex,
    trouble.row,
    -1,
  );
}
