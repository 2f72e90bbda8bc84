import { wrapText } from '../wrapText.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { writeLine } from './writeLine.ts';

/** Writes a text over as many lines as there is room for, the first centred on `y`; the last is cut short. */
export function writeLines(
  drawing: EngineDrawing,
  line: Parameters<typeof writeLine>[1],
  mostLines: number,
): void {
  const size = line.size ?? 1;
  const sizePx = drawing.frame.textPx * size;
  const lines = wrapText(line.text, sizePx, line.width * drawing.camera.scale);
  const kept = lines.slice(0, mostLines - 1);
  const rest = lines.slice(mostLines - 1).join(' ');
  [...kept, rest].filter(Boolean).forEach((text, index) => {
    const y = line.y + (index * sizePx * 1.2) / drawing.camera.scale;
    writeLine(drawing, { ...line, key: `${line.key} ${index}`, text, y });
  });
}
