import type { Box } from '../Box.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { writeLine } from './writeLine.ts';

/** Writes the heading of a column and what it holds; returns the room below. */
export function columnHead(
  drawing: EngineDrawing,
  key: string,
  box: Box,
  title: string,
  note: string,
): Box {
  const { textPx } = drawing.frame;
  const { headHeight } = drawing.plan;
  const { x, width } = box;
  writeLine(drawing, {
    key,
    text: title,
    x,
    y: box.y + textPx * 0.7,
    width,
    size: 1.25,
    bold: true,
  });
  writeLine(drawing, {
    key: `${key} note`,
    text: note,
    x,
    y: box.y + textPx * 2,
    width,
    token: 'muted',
  });
  return { ...box, y: box.y + headHeight, height: box.height - headHeight };
}
