import { measureMono } from '../measureMono.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { lensTextOf } from './lensTextOf.ts';
import { writeLine } from './writeLine.ts';

const size = 0.85;

/** The daemon's latest events, as `docker events` words them, the newest last. */
export function drawEvents(drawing: EngineDrawing): void {
  const { draft, frame, camera, engine, plan } = drawing;
  if (!plan.events) return;
  const { x, y, width } = plan.events;
  const { textPx } = frame;
  draft.lines.push({ x1: x, y1: y, x2: x + width, y2: y, token: 'line', widthPx: 1 });
  let text = '';
  // The newest, as many as fit whole.
  for (const event of engine.events.toReversed()) {
    const longer = text === '' ? event.text : `${event.text}  ·  ${text}`;
    if (text !== '' && measureMono(longer, textPx * size) > width * camera.scale) break;
    text = longer;
  }
  writeLine(drawing, {
    key: 'events',
    text: text === '' ? lensTextOf[frame.language].noEvents : text,
    x,
    y: y + textPx,
    width,
    size,
    token: 'muted',
    mono: true,
  });
}
