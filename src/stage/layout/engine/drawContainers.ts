import type { EngineContainerView } from '../../../world/EngineSnapshot.ts';
import { memoryKindIndex } from '../../../world/memoryKindIndex.ts';
import type { Box } from '../Box.ts';
import { measureText } from '../measureText.ts';
import { rectKey } from '../rectKey.ts';
import { rectStyle } from '../rectStyle.ts';
import { formatSize } from '../../../i18n/formatSize.ts';
import { columnHead } from './columnHead.ts';
import { curveOf } from './curveOf.ts';
import type { StackAnchors } from './drawImages.ts';
import { drawNetworks } from './drawNetworks.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { statusToken } from './statusToken.ts';
import { lensTextOf } from './lensTextOf.ts';
import { writeLine } from './writeLine.ts';
import { writeLines } from './writeLines.ts';

const card = rectStyle('panel', 1);
const selected = rectStyle('panel', 3);
const strip = 8;
const curvePieces = 16;

/** The containers as cards, the newest that fit: state, RAM, addresses, and two bars to scale, image and writable layer. */
export function drawContainers(
  drawing: EngineDrawing,
  anchors: ReadonlyMap<string, StackAnchors>,
): void {
  const { frame, engine, plan } = drawing;
  const { textPx } = frame;
  const words = lensTextOf[frame.language];
  const room = columnHead(
    drawing,
    'containers',
    plan.containers,
    words.containers,
    words.containersNote,
  );
  const height = room.height - textPx * 2.4;
  const pitch = Math.max(textPx * 4.1, Math.min(textPx * 5.2, height / 5));
  const fit = Math.max(1, Math.floor(height / pitch + 0.01));
  const shown = engine.containers.slice(-fit);
  const buses = drawNetworks(drawing, shown, room, pitch);
  const width = room.width - buses;
  const largest = Math.max(1, ...engine.images.map(({ sizeBytes }) => sizeBytes));
  shown.forEach((container, index) => {
    const box = { x: room.x, y: room.y + index * pitch, width, height: pitch - textPx * 0.5 };
    drawCard(drawing, container, box, largest);
    const from = anchors.get(container.imageId);
    if (!from) return;
    const { out, rise } = from;
    const curve = curveOf(rise ?? out, { x: box.x, y: box.y + box.height / 2 }, curvePieces);
    const points = rise ? [out, { x: rise.x, y: out.y }, ...curve] : curve;
    points.slice(1).forEach(({ x, y }, at) => {
      const before = points[at] ?? out;
      const piece = { x1: before.x, y1: before.y, x2: x, y2: y };
      drawing.draft.lines.push({ ...piece, token: 'muted', widthPx: 1 });
    });
  });
  const hidden = engine.containers.length - shown.length;
  const line = {
    key: 'containers foot',
    text: hidden > 0 ? words.older(hidden) : shown.length > 0 ? words.bars : words.noContainers,
    x: room.x,
    y: room.y + shown.length * pitch + textPx * 0.5,
    width,
    size: 0.9,
    token: 'muted',
  } as const;
  writeLines(drawing, line, 2);
}

function drawCard(
  drawing: EngineDrawing,
  container: EngineContainerView,
  box: Box,
  largestBytes: number,
): void {
  const { draft, frame, hostIndex, host, engine } = drawing;
  const { textPx } = frame;
  const words = lensTextOf[frame.language];
  const { row } = container;
  const isSelected = frame.selection?.hostId === host.id && frame.selection.row === row;
  // The key of the app's part in the cutaway: changing the lens moves the brick to its card.
  const key = rectKey('part', hostIndex, row, memoryKindIndex.app);
  const style = isSelected ? selected : card;
  draft.rects.add(key, box.x, box.y, box.width, box.height, style, hostIndex, row, -1);
  const token = statusToken(container);
  const edge = rectKey('card', hostIndex, row, 0);
  draft.rects.add(edge, box.x, box.y, strip, box.height, rectStyle(token), hostIndex, row, -1);
  const x = box.x + strip + textPx * 0.6;
  const width = box.width - strip - textPx * 1.2;
  const { status, exitCode } = container;
  const state = status === 'exited' ? words.exited(exitCode) : status;
  const stateWidth = Math.min(
    width * 0.7,
    (measureText(state, textPx) * 1.1) / drawing.camera.scale,
  );
  writeLine(drawing, {
    key: `container ${container.id}`,
    text: container.name,
    x,
    y: box.y + textPx * 0.9,
    width: width - stateWidth - textPx,
    bold: true,
  });
  writeLine(drawing, {
    key: `container state ${container.id}`,
    text: state,
    x: x + width,
    y: box.y + textPx * 0.9,
    width: stateWidth + 2,
    align: 'right',
    token,
    bold: true,
  });
  writeLine(drawing, {
    key: `container note ${container.id}`,
    text: noteOf(drawing, container, width),
    x,
    y: box.y + textPx * 2.1,
    width,
    size: 0.9,
    token: 'muted',
  });
  const image = engine.images.find(({ id }) => id === container.imageId);
  const bars = [
    { bytes: container.writableBytes, style: rectStyle('app', 1) },
    { bytes: image?.sizeBytes ?? 0, style: rectStyle(image?.isBuiltHere ? 'runtime' : 'os', 1) },
  ];
  const thick = Math.max(4, (box.height - textPx * 2.9) / 2.6);
  bars.forEach((bar, index) => {
    const y = box.y + textPx * 2.75 + index * thick * 1.15;
    // A writable layer is thin beside its image: never thinner than can be seen.
    const long = Math.max(3, (width * bar.bytes) / largestBytes);
    const barKey = rectKey('card', hostIndex, row, 1 + index);
    draft.rects.add(barKey, x, y, Math.min(width, long), thick, bar.style, hostIndex, row, -1);
  });
}

/** What there is to know of it in one line: RAM, published ports, addresses; at rest, its image. */
function noteOf(
  { frame, camera }: EngineDrawing,
  view: EngineContainerView,
  width: number,
): string {
  const words = lensTextOf[frame.language];
  const limit = view.memoryLimitBytes;
  const memory = formatSize(view.memoryBytes, frame.language);
  const held = limit === null ? memory : words.ofLimit(memory, formatSize(limit, frame.language));
  const known = [
    view.isOomKilled ? words.oomKilled : '',
    view.memoryBytes > 0 ? held : '',
    ...view.ports.map(({ hostPort, containerPort }) => `${hostPort}→${containerPort}`),
    ...view.networks.map(({ address }) => address),
  ].filter(Boolean);
  // Whole or not at all: half an address says nothing.
  const fits = (text: string) => measureText(text, frame.textPx * 0.9) <= width * camera.scale;
  while (known.length > 1 && !fits(known.join(' · '))) known.pop();
  return known.length > 0 ? known.join(' · ') : view.imageName;
}
