import type { EngineImageView } from '../../../world/EngineSnapshot.ts';
import { measureText } from '../measureText.ts';
import { readableOn } from '../readableOn.ts';
import { rectKey } from '../rectKey.ts';
import { rectStyle } from '../rectStyle.ts';
import { formatSize } from '../../../i18n/formatSize.ts';
import type { Anchor } from './Anchor.ts';
import { baseNames } from './baseNames.ts';
import { columnHead } from './columnHead.ts';
import type { EngineDrawing } from './EngineDrawing.ts';
import { imagesToShow } from './imagesToShow.ts';
import { instructionText } from './instructionText.ts';
import { layerLines } from './layerLines.ts';
import { layerForest, type StackedLayer } from './layerForest.ts';
import { lensTextOf } from './lensTextOf.ts';
import { writeLine } from './writeLine.ts';
import { writeLines } from './writeLines.ts';

const thinnestColumn = 4.2;

/** Where lines meet an image's stack: those that lead to its containers, and that of its pull. */
export interface StackAnchors {
  readonly out: Anchor;
  /** Where those that would run into a higher stack rise to first; null where none would. */
  readonly rise: Anchor | null;
  readonly in: Anchor;
}

/** The images here as stacks of layers, heights to scale, each layer once; what sharing saves beneath. */
export function drawImages(drawing: EngineDrawing): ReadonlyMap<string, StackAnchors> {
  const { draft, frame, hostIndex, engine, plan, camera } = drawing;
  const { textPx, language } = frame;
  const words = lensTextOf[frame.language];
  const room = columnHead(drawing, 'images', plan.images, words.images, words.imagesNote);
  const foot = textPx * 2.8;
  const names = textPx * 2.8;
  const box = { ...room, height: room.height - foot };
  const most = Math.max(1, Math.floor(box.width / (textPx * thinnestColumn)));
  const chosen = imagesToShow(engine.images, engine.containers, most);
  const { columns, layers } = layerForest(chosen, pulledLayers(engine.images));
  const gap = Math.min(textPx * 0.6, (box.width / Math.max(1, columns.length)) * 0.1);
  const width = Math.min(
    textPx * 12,
    (box.width - gap * (columns.length - 1)) / Math.max(1, columns.length),
  );
  const largest = Math.max(1, ...columns.map(({ sizeBytes }) => sizeBytes));
  const pxPerByte = Math.max(0, box.height - names) / largest;
  const bottom = box.y + box.height;
  const left = (column: number) => box.x + column * (width + gap);
  const bases = baseNames(engine.registry);
  layers.forEach((stacked, index) => {
    const x = left(stacked.from);
    const layerBox = {
      x,
      y: bottom - (stacked.belowBytes + stacked.layer.sizeBytes) * pxPerByte,
      width: left(stacked.to) + width - x,
      height: stacked.layer.sizeBytes * pxPerByte,
    };
    drawBlock(drawing, stacked, layerBox, index, bases);
  });
  const anchors = new Map<string, StackAnchors>();
  columns.forEach((image, column) => {
    const top = bottom - image.sizeBytes * pxPerByte;
    const line = { x: left(column), width };
    const y = Math.min(bottom, top + textPx * 0.4);
    // Above the name of the tallest stack on the way, where it stands lower.
    const next = columns.slice(column + 1).reduce((most, one) => Math.max(most, one.sizeBytes), 0);
    const clear = next > 0 ? bottom - next * pxPerByte - names : y;
    const out = { x: left(column) + width, y: Math.max(top, Math.min(y, clear)) };
    // A higher stack of another base stands in the way: up between the two first.
    const rise = clear < top ? { x: out.x + gap / 2, y: Math.max(room.y, clear) } : null;
    anchors.set(image.id, { out, rise, in: { x: left(column), y } });
    const [name = words.untagged, tag = ''] = image.tags[0]?.split(/:(?=[^/]+$)/) ?? [];
    const size = sizeText(drawing, image);
    const about = image.isPulling ? words.pulling : image.isBuilding ? words.building : tag;
    const whole = [about, size].filter(Boolean).join(' · ');
    writeLine(drawing, {
      ...line,
      key: `image ${image.id}`,
      text: name,
      y: top - textPx * 1.9,
      bold: true,
    });
    writeLine(drawing, {
      ...line,
      key: `image size ${image.id}`,
      text: measureText(whole, textPx * 0.9) <= width * camera.scale ? whole : size,
      y: top - textPx * 0.75,
      size: 0.9,
      token: 'muted',
    });
  });
  const stored = formatSize(engine.storedBytes, language, 'disk');
  const unshared = formatSize(engine.unsharedBytes, language, 'disk');
  const note = chosen.length < engine.images.length ? engine.images.length - chosen.length : 0;
  const text = words.stored(stored, unshared);
  writeLines(
    drawing,
    {
      key: 'stored',
      text: note > 0 ? `${text} · ${words.more(note)}` : text,
      x: box.x,
      y: bottom + textPx * 0.9,
      width: box.width,
    },
    2,
  );
  if (columns.length === 0) {
    const key = rectKey('layer', hostIndex, 0, 0);
    draft.rects.add(key, box.x, bottom - 2, box.width, 2, rectStyle('line'), hostIndex, -1, -1);
  }
  return anchors;
}

/** What it weighs; on its way here, what share of it is here. */
function sizeText({ frame }: EngineDrawing, image: EngineImageView): string {
  if (!image.isPulling) return formatSize(image.sizeBytes, frame.language, 'disk');
  const here = image.layers.reduce((sum, one) => sum + one.sizeBytes * one.doneShare, 0);
  return `${Math.floor((100 * here) / Math.max(1, image.sizeBytes))} %`;
}

function pulledLayers(images: readonly EngineImageView[]): ReadonlySet<string> {
  const pulled = images.filter(({ isBuiltHere }) => !isBuiltHere);
  return new Set(pulled.flatMap(({ layers }) => layers.map(({ digest }) => digest)));
}

function drawBlock(
  drawing: EngineDrawing,
  { layer, depth, isBuiltHere, from, to }: StackedLayer,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  index: number,
  bases: ReadonlyMap<string, string>,
): void {
  const { draft, frame, hostIndex } = drawing;
  const { textPx, language } = frame;
  const words = lensTextOf[frame.language];
  const token = depth === 0 ? 'os' : isBuiltHere ? 'app' : 'runtime';
  const done = box.height * layer.doneShare;
  const stroke = layer.cache === 'miss' ? 3 : 1;
  draft.rects.add(
    rectKey('layer', hostIndex, index, 0),
    box.x,
    box.y + box.height - done,
    box.width,
    done,
    rectStyle(token, stroke),
    hostIndex,
    index,
    -1,
  );
  if (layer.doneShare < 1) {
    const ghost = rectStyle(token, 5, 2);
    const key = rectKey('layer', hostIndex, index, 1);
    draft.rects.add(key, box.x, box.y, box.width, box.height, ghost, hostIndex, index, -1);
  }
  const scale = drawing.camera.scale;
  const room = box.width - 6;
  const size = formatSize(layer.sizeBytes, language, 'disk');
  const cache = layer.cache === 'hit' ? words.cached : reason(drawing, layer.missReason);
  const fit = Math.floor(box.height / (textPx * 1.2));
  const lines = [
    ...layerLines(
      bases.get(layer.digest) ?? instructionText(layer.createdBy),
      [size, cache].filter(Boolean).join(' · '),
      { sizePx: textPx, widthPx: room * scale, lines: fit },
    ),
  ];
  const shared = to > from ? words.oneCopy(to - from + 1) : '';
  const hasRoom = lines.length > 0 && lines.length < fit;
  if (shared && hasRoom && measureText(shared, textPx) <= room * scale) lines.push(shared);
  lines.forEach((text, line) => {
    writeLine(drawing, {
      key: `layer ${layer.digest} ${index} ${line}`,
      text,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2 + ((line - (lines.length - 1) / 2) * textPx * 1.2) / scale,
      width: room,
      align: 'middle',
      token: layer.doneShare < 1 ? 'ink' : readableOn(token, frame.tokens),
    });
  });
}

function reason(drawing: EngineDrawing, code: string): string {
  const { missed } = lensTextOf[drawing.frame.language];
  return missed[code as keyof typeof missed] ?? '';
}
