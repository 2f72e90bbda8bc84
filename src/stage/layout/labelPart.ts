import { kindToken } from '../../look/kindToken.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { measureText } from './measureText.ts';
import { readableOn } from './readableOn.ts';
import { sizeText } from './sizeText.ts';

const mostLabels = 80;

/** Writes what a part is, and how much, on the part; says whether it fitted. */
export function labelPart(
  { frame, camera, draft, host }: HostDrawing,
  row: number,
  kind: number,
  bytes: number,
  box: Box,
): boolean {
  const kindName = MemoryKind[kind] ?? 'free';
  const text = frame.messages.stage.part(
    frame.messages.words.kind[kindName],
    sizeText(bytes, frame.language),
  );
  if (draft.labels.length > mostLabels) return false;
  if (measureText(text, frame.textPx) + 12 > box.width * camera.scale) return false;
  draft.labels.push({
    key: `part ${host.id} ${row} ${kind}`,
    text,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    anchorX: 0.5,
    anchorY: 0.5,
    sizePx: frame.textPx,
    token: kindName === 'reservedIdle' ? 'ink' : readableOn(kindToken[kindName], frame.tokens),
  });
  return true;
}
