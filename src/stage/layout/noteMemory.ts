import { numberFormat } from '../../i18n/numberFormat.ts';
import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import { calloutSize } from './calloutSize.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { measureText } from './measureText.ts';
import type { NamedPart } from './NamedPart.ts';
import { nameParts } from './nameParts.ts';
import { nameShared } from './nameShared.ts';
import { placePlate } from './placePlate.ts';
import { troubleText } from './troubleText.ts';
import { visibleBox } from './visibleBox.ts';

/** From here on a count is written on the frame. */
const countFrom = 100;

/** Writes on a RAM frame: what went wrong, a count, and callouts that name what is drawn. */
export function noteMemory(
  drawing: HostDrawing,
  box: Box,
  geometry: BayGeometry,
  named: readonly NamedPart[],
  standing: number,
): void {
  const { frame, camera, draft, host, slot } = drawing;
  const margin = 8 / camera.scale;
  const seen = visibleBox(box, slot, camera);
  const area = inset(seen, margin);
  // The foot of the frame, down to the middle of the slabs, is left to what is shared.
  const slabs = box.y + box.height - geometry.box.y - geometry.box.height;
  const line = calloutSize('', frame.textPx).height / camera.scale;
  const foot = host.family === 'vm' ? 0 : line * 1.35 + slabs / 2 + margin;
  const upper = { ...area, height: area.height - foot };
  const trouble = troubleText(drawing);
  let parts = nameParts(drawing, seen, upper, [], geometry, named);

  if (trouble.length > 0) {
    const room = { area, geometry, bad: true };
    const beside = placePlate(drawing, 'refusal', trouble, { ...room, taken: parts.taken });
    // Where it cannot stand beside the names it comes first, and the names go round it.
    const plate = beside ?? placePlate(drawing, 'refusal', trouble, { ...room, taken: [] });
    if (plate && !beside) parts = nameParts(drawing, seen, upper, [plate], geometry, named);
    if (plate) parts.taken.push(plate);
  }
  draft.callouts.push(...parts.callouts);
  clearLabels(drawing, parts.taken);
  if (standing >= countFrom) {
    const count = numberFormat(frame.language).format(standing);
    const text = [frame.messages.stage.standing[host.family](count)];
    const room = { area, taken: parts.taken, geometry, bad: false };
    const plate = placePlate(drawing, 'count', text, room);
    if (plate) parts.taken.push(plate);
  }
  nameShared(drawing, box, area, parts.taken, geometry);
}

/** Takes away what is written on bars where a callout or its leader lies over it. */
function clearLabels({ draft, host, frame, camera }: HostDrawing, taken: readonly Box[]): void {
  draft.labels = draft.labels.filter(({ key, text, x, y, sizePx }) => {
    if (!key.startsWith(`part ${host.id} `)) return true;
    const halfWidth = measureText(text, sizePx) / 2 / camera.scale;
    const halfHeight = (frame.textPx * 0.6) / camera.scale;
    return !taken.some(
      (box) =>
        x + halfWidth > box.x &&
        x - halfWidth < box.x + box.width &&
        y + halfHeight > box.y &&
        y - halfHeight < box.y + box.height,
    );
  });
}

function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}
