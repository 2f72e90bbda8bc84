import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { measureText } from './measureText.ts';

/** Writes the line above a figure: its name left, its figure right where both fit. */
export function figureLabel(
  { draft, frame, host, camera }: HostDrawing,
  name: string,
  box: Box,
  labelHeight: number,
  text: { readonly left: string; readonly right?: string },
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
  if (text.right === undefined) return;
  const widths = measureText(text.left, frame.textPx) + measureText(text.right, frame.textPx) * 1.1;
  if (widths > box.width * camera.scale) return;
  draft.labels.push({
    ...common,
    key: `${name} figure ${host.id}`,
    text: text.right,
    x: box.x + box.width,
    anchorX: 1,
    token: 'ink',
    bold: true,
    mono: true,
  });
}
