import { MemoryKind } from '../../world/MemoryKind.ts';
import { Vitality } from '../../world/Vitality.ts';
import { localeOf } from '../../i18n/localeOf.ts';
import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import { calloutSize } from './calloutSize.ts';
import { slabKinds } from './drawSlabs.ts';
import { findPlace } from './findPlace.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { instanceName } from './instanceName.ts';
import type { NamedPart } from './NamedPart.ts';
import { placeCalloutColumn } from './placeCalloutColumn.ts';
import { placePlate } from './placePlate.ts';
import { refusalText } from './refusalText.ts';
import { sizeText } from './sizeText.ts';

const failed = Vitality.indexOf('failed');
const mostNamed = 6;
const mostDead = 3;
/** From here on a count is written on the frame. */
const countFrom = 60;

/** Writes on a RAM frame: the refusal, a count, and callouts that name what is drawn. */
export function noteMemory(
  drawing: HostDrawing,
  box: Box,
  geometry: BayGeometry,
  named: readonly NamedPart[],
  standing: number,
): void {
  const { frame, camera, draft, host } = drawing;
  const { stage, words } = frame.messages;
  const scale = camera.scale;
  const margin = 8 / scale;
  const area = inset(box, margin);
  const taken: Box[] = [];

  const bad = [
    ...(host.refusal ? [refusalText(frame, host, host.refusal)] : []),
    ...deadRows(drawing).map((row) =>
      stage.ended(instanceName(frame, host, row), host.instances.exitCode[row] ?? -1),
    ),
  ];
  if (bad.length > 0) {
    const plate = placePlate(drawing, 'refusal', bad, { area, taken, geometry, bad: true });
    if (plate) taken.push(plate);
  }
  if (standing >= countFrom) {
    const count = new Intl.NumberFormat(localeOf[frame.language]).format(standing);
    const text = [stage.standing[host.platform](count)];
    const plate = placePlate(drawing, 'count', text, { area, taken, geometry, bad: false });
    if (plate) taken.push(plate);
  }

  const room = { area, taken, sizePx: frame.textPx, scale };
  const wishes = [...named]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, mostNamed)
    .map((part) => ({
      key: `part ${host.id} ${part.kind}`,
      text: stage.part(
        words.kind[MemoryKind[part.kind] ?? 'free'],
        sizeText(part.bytes, frame.language),
      ),
      dotX: part.x,
      dotY: part.y,
    }));
  for (const callout of placeCalloutColumn(wishes, room, geometry)) {
    draft.callouts.push(callout);
    taken.push({
      x: callout.boxX,
      y: callout.boxY,
      width: callout.boxWidth / scale,
      height: callout.boxHeight / scale,
    });
  }

  let shared = 0;
  for (const kind of slabKinds) shared += host.memoryBytes[kind] ?? 0;
  if (host.platform === 'vm' || shared <= 0) return;
  const text = stage.shared[host.platform](sizeText(shared, frame.language));
  const size = calloutSize(text, frame.textPx);
  const dotX = box.x + box.width * 0.48;
  const dotY = box.y + box.height - (shared * geometry.areaPerByte) / box.width / 2;
  const place = findPlace(
    {
      width: size.width / scale,
      height: size.height / scale,
      nearX: box.x + box.width,
      nearY: dotY - (size.height * 1.6) / scale,
      area: { ...area, height: dotY - area.y - margin },
      taken,
    },
    geometry,
  );
  if (!place) return;
  draft.callouts.push({
    key: `shared ${host.id}`,
    text,
    dotX,
    dotY,
    boxX: place.x,
    boxY: place.y,
    boxWidth: size.width,
    boxHeight: size.height,
    sizePx: frame.textPx,
  });
}

function deadRows({ host }: HostDrawing): number[] {
  const rows: number[] = [];
  for (let row = host.instances.count - 1; row >= 0 && rows.length < mostDead; row -= 1) {
    if (host.instances.vitality[row] === failed) rows.push(row);
  }
  return rows;
}

function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}
