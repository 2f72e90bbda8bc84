import { kindToken } from '../../look/kindToken.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { measureText } from './measureText.ts';
import { readableOn } from './readableOn.ts';
import { visibleBox } from './visibleBox.ts';

const mostLabels = 120;

/** Writes on a bar what it is, if that fits and shows; says whether it did. */
export function labelPart(
  { frame, camera, draft, host, slot }: HostDrawing,
  row: number,
  kind: number,
  text: string,
  box: Box,
): boolean {
  if (draft.labels.length > mostLabels) return false;
  if (measureText(text, frame.textPx) + 12 > box.width * camera.scale) return false;
  const seen = visibleBox(box, slot, camera);
  if (seen.width * seen.height === 0) return false;
  const kindName = MemoryKind[kind] ?? 'free';
  draft.labels.push({
    key: `part ${host.id} ${row} ${kind}`,
    text,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    anchorX: 0.5,
    anchorY: 0.5,
    sizePx: frame.textPx,
    token: readableOn(kindToken[kindName], frame.tokens),
  });
  return true;
}
