import { numberFormat } from '../../i18n/numberFormat.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import type { TimeAxis } from './timeAxis.ts';

/** Draws the ticks of a time axis through a plot, with their times at its foot. */
export function drawTimeAxis(
  { draft, frame, host }: HostDrawing,
  plot: Box,
  axis: TimeAxis,
  sizePx: number,
): void {
  const bottom = plot.y + plot.height;
  const figures = numberFormat(frame.language);
  for (let ms = 0; ms <= axis.endMs; ms += axis.tickMs) {
    const x = plot.x + (plot.width * ms) / axis.endMs;
    const last = ms + axis.tickMs > axis.endMs;
    if (ms > 0 && !last) {
      draft.lines.push({ x1: x, y1: plot.y, x2: x, y2: bottom, token: 'line', widthPx: 1 });
    }
    draft.labels.push({
      key: `tick ${host.id} ${ms}`,
      text: frame.messages.stage.seconds(figures.format(ms / 1000)),
      x: last ? x - 3 : x + 4,
      y: bottom - 2,
      anchorX: last ? 1 : 0,
      anchorY: 1,
      sizePx,
      token: 'muted',
      mono: true,
    });
  }
}
