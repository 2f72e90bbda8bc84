import type { Box } from './Box.ts';
import { figureLabel } from './figureLabel.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';

const idle = rectStyle('panel', 1);
const busy = rectStyle('accent');
const outline = rectStyle('panel', 1, 2);
/** More cores than this share one bar. */
const mostLanes = 32;
const narrowestCorePx = 3;

/** Draws one lane a core, each filled by its share of the cores at work. */
export function drawCores(drawing: HostDrawing, box: Box, labelHeight: number): void {
  const { draft, host, hostIndex, frame } = drawing;
  const { cores } = host.spec;
  figureLabel(drawing, 'cores', box, labelHeight, { left: frame.messages.stage.cores(cores) });
  const lanes = cores > mostLanes ? 1 : cores;
  const perLane = cores / lanes;
  const gap = lanes === 1 ? 0 : Math.min(8, box.width / lanes / 8);
  const width = (box.width - gap * (lanes - 1)) / lanes;
  const add = (lane: number, part: number, wide: number, style: typeof idle) =>
    draft.rects.add(
      rectKey('core', hostIndex, lane, part),
      box.x + lane * (width + gap),
      box.y,
      wide,
      box.height,
      style,
      hostIndex,
      -1,
      -1,
    );
  for (let lane = 0; lane < lanes; lane += 1) {
    const share = Math.min(1, Math.max(0, host.busyCores / perLane - lane));
    add(lane, 0, width, idle);
    if (share > 0) add(lane, 1, width * share, busy);
    add(lane, 2, width, outline);
  }
  const corePx = box.width / cores;
  if (lanes > 1 || corePx < narrowestCorePx) return;
  for (let x = box.x + corePx; x < box.x + box.width - 1; x += corePx) {
    const bottom = box.y + box.height;
    draft.lines.push({ x1: x, y1: box.y, x2: x, y2: bottom, token: 'line', widthPx: 1 });
  }
}
