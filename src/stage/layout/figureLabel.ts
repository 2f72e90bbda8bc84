import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { measureText } from './measureText.ts';

/** Writes the line above a figure: its name left; right, where both fit, a measured value or a note. */
export function figureLabel(
  { draft, frame, host, camera }: HostDrawing,
  name: string,
  box: Box,
  labelHeight: number,
  text: { readonly left: string; readonly right?: string; readonly note?: string },
): void {
  const y = box.y - labelHeight / 2;
  const common = { y, anchorY: 0.5, sizePx: frame.textPx } as const;
  draft.labels.push({
    ...common,
    key: `${name} ${host.id}`,
    text: text.left,
    x: box.x,
    anchorX: 0,
    token: 'muted',
  });
  const right = text.right ?? text.note;
  if (right === undefined) return;
  const widths = measureText(text.left, frame.textPx) + measureText(right, frame.textPx) * 1.1;
  if (widths > box.width * camera.scale) return;
  draft.labels.push({
    ...common,
    key: `${name} figure ${host.id}`,
    text: right,
    x: box.x + box.width,
    anchorX: 1,
    token: text.right === undefined ? 'muted' : 'ink',
    bold: text.right !== undefined,
    mono: text.right !== undefined,
  });
}
