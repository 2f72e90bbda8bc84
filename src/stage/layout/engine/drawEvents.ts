import type { EngineDrawing } from './EngineDrawing.ts';
import { lensTextOf } from './lensTextOf.ts';
import { writeLine } from './writeLine.ts';

/** The daemon's latest events, as `docker events` words them, the newest last. */
export function drawEvents(drawing: EngineDrawing): void {
  const { draft, frame, engine, plan } = drawing;
  if (!plan.events) return;
  const { x, y, width } = plan.events;
  const { textPx } = frame;
  draft.lines.push({ x1: x, y1: y, x2: x + width, y2: y, token: 'line', widthPx: 1 });
  const text = engine.events
    .slice(-4)
    .map((event) => event.text)
    .join('  ·  ');
  writeLine(drawing, {
    key: 'events',
    text: text === '' ? lensTextOf[frame.language].noEvents : text,
    x,
    y: y + textPx,
    width,
    size: 0.85,
    token: 'muted',
    mono: true,
  });
}
