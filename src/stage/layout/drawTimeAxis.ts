import { numberFormat } from '../../i18n/numberFormat.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { measureMono } from './measureMono.ts';
import type { TimeAxis } from './timeAxis.ts';

/** Draws the ticks of a time axis through a plot, with their times at its foot. */
export function drawTimeAxis(
  { draft, frame, host, slot, camera }: HostDrawing,
  plot: Box,
  axis: TimeAxis,
  sizePx: number,
): void {
  const bottom = plot.y + plot.height;
  const figures = numberFormat(frame.language);
  const room = slot.x + slot.width;
  // Right to left: the last tick tells the span, and a name that would touch the next one is left out.
  let next = Infinity;
  for (let ms = axis.endMs; ms >= 0; ms -= axis.tickMs) {
    const x = plot.x + (plot.width * ms) / axis.endMs;
    if (ms > 0 && x < room - 1) {
      draft.lines.push({ x1: x, y1: plot.y, x2: x, y2: bottom, token: 'line', widthPx: 1 });
    }
    const text = frame.messages.stage.seconds(figures.format(ms / 1000));
    const width = measureMono(text, sizePx) / camera.scale;
    const inside = x + 4 + width <= room;
    const left = inside ? x + 4 : x - 3 - width;
    if (left + width + sizePx / camera.scale > next) continue;
    next = left;
    draft.labels.push({
      key: `tick ${host.id} ${ms}`,
      text,
      x: inside ? x + 4 : x - 3,
      y: bottom - 2,
      anchorX: inside ? 0 : 1,
      anchorY: 1,
      sizePx,
      token: 'muted',
      mono: true,
    });
  }
}
