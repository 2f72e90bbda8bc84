import { MemoryKind } from '../../world/MemoryKind.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { BayGeometry } from './BayGeometry.ts';
import type { Bay } from './BayStacks.ts';
import { barName } from './barName.ts';
import type { Box } from './Box.ts';
import { cellGapPx } from './cellGapPx.ts';
import { drawLost } from './drawLost.ts';
import { drawReturned } from './drawReturned.ts';
import type { Returned } from './drawReturned.ts';
import { gutterPx } from './gutterPx.ts';
import { formatSize } from '../../i18n/formatSize.ts';
import type { HostDrawing } from './HostDrawing.ts';
import type { InstanceSizes } from './InstanceSizes.ts';
import { kindStyle } from './kindStyle.ts';
import { labelPart } from './labelPart.ts';
import { makeBars } from './makeBars.ts';
import { markInstance } from './markInstance.ts';
import { markPart } from './markPart.ts';
import { mergeParts } from './mergeParts.ts';
import type { NamedPart } from './NamedPart.ts';
import { partRank } from './partRank.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';

/** Lower than this on screen, an instance is a cell: one rectangle without outline. */
const cellPx = 3;
const piecesPerPart = 1024;
/** Where cells are too small for a gap each, every so many leave one: a square is a hundred. */
const rhythm = 10;
/** Goes round an instance as a whole: its parts keep their own outlines. */
const chosen = rectStyle('accent', 3, 2);

/** Draws instances in their bays. */
export class InstancePainter {
  /** The parts of the instance to be named by callouts, as drawn. */
  readonly named: NamedPart[] = [];
  /** Where the instance stands in which the host's trouble began. */
  source: Box | null = null;
  /** The widest mark of what lies in swap. */
  swapped: Box | null = null;
  /** What VMs gave back, over all bays. */
  readonly returned: Returned = {
    mergedBytes: 0,
    mergedAt: null,
    balloonBytes: 0,
    balloonAt: null,
  };
  readonly #bars = makeBars();

  readonly drawing: HostDrawing;
  readonly geometry: BayGeometry;
  readonly namedRow: number;

  constructor(drawing: HostDrawing, geometry: BayGeometry, namedRow: number) {
    this.drawing = drawing;
    this.geometry = geometry;
    this.namedRow = namedRow;
  }

  /** Draws a bay bottom up and notes how high it got. */
  paintBay(bay: Bay, { bytes, lost }: InstanceSizes): void {
    const { box, pitch, areaPerByte, filled } = this.geometry;
    const { host, camera } = this.drawing;
    const width = pitch * bay.columns;
    const x = box.x + bay.firstColumn * pitch;
    let height = 0;
    const rest = bay.firstColumn + bay.columns;
    const drawnWidth = width - gutterPx(width, camera.scale, rest % rhythm === 0);
    bay.rows.forEach((row, at) => {
      const tall = ((bytes[row] ?? 0) * areaPerByte) / width;
      const bottom = box.y + box.height - height;
      height += tall;
      const place = { x, y: bottom - tall, width: drawnWidth, height: tall };
      if (row === host.trouble?.row) this.source = place;
      if (lost.has(row)) drawLost(this.drawing, row, place);
      else this.#paintInstance(row, place, width, (at + 1) % rhythm === 0);
    });
    filled.fill(height, bay.firstColumn, bay.firstColumn + bay.columns);
    if (host.family === 'vm') drawReturned(this.drawing, bay, this.geometry, this.returned);
  }

  /** Pours an instance that fits no bay into what the bays leave free, from the left. */
  pourInstance(row: number): void {
    const { memoryBytes } = this.drawing.host.instances;
    let column = 0;
    for (let kind = 0; kind < MemoryKind.length; kind += 1) {
      const bytes = memoryBytes[row * MemoryKind.length + kind] ?? 0;
      if (bytes > 0) column = this.#pour(bytes, column, row, kind);
    }
  }

  /** Pours the host's page cache into what is free, from the right: it is given back on demand. */
  pourCache(bytes: number): void {
    let left = bytes;
    for (let column = this.geometry.columns - 1; column >= 0 && left > 0.5; column -= 1) {
      left -= this.#pourInto(column, left, -1, memoryKindIndex.pageCache, column);
    }
  }

  #pour(bytes: number, from: number, row: number, kind: number): number {
    let left = bytes;
    let column = from;
    for (let piece = 0; column < this.geometry.columns && left > 0.5; piece += 1) {
      left -= this.#pourInto(column, left, row, kind, piece % piecesPerPart);
      if (left > 0.5) column += 1;
    }
    return column;
  }

  #pourInto(column: number, bytes: number, row: number, kind: number, piece: number): number {
    const { box, pitch, areaPerByte, filled } = this.geometry;
    const bottom = filled[column] ?? 0;
    const height = Math.min((bytes * areaPerByte) / pitch, box.height - bottom);
    if (height <= 1e-6) return 0;
    filled[column] = bottom + height;
    const { hostIndex, frame, host, draft, camera } = this.drawing;
    const selected = frame.selection?.hostId === host.id && frame.selection.row === row;
    draft.rects.add(
      row < 0
        ? rectKey('slab', hostIndex, kind, kind, piece + 1)
        : rectKey('part', hostIndex, row, kind, piece),
      box.x + column * pitch,
      box.y + box.height - bottom - height,
      pitch - gutterPx(pitch, camera.scale),
      height,
      kindStyle(kind, selected ? 'selected' : height * camera.scale > 3 ? 'hairline' : 'none'),
      hostIndex,
      row,
      kind,
    );
    return (height * pitch) / areaPerByte;
  }

  /**
   * @param width its bay's, of which the gutter is not drawn
   * @param rests whether a cell ends a group, and leaves a gap
   */
  #paintInstance(row: number, place: Box, width: number, rests: boolean): void {
    const { hostIndex, frame, host, draft, camera } = this.drawing;
    const pxPerByte = this.geometry.areaPerByte / width;
    const selected = frame.selection?.hostId === host.id && frame.selection.row === row;
    const { x, width: drawnWidth } = place;
    const bottom = place.y + place.height;
    const screenPx = place.height * camera.scale;
    const bars = this.#bars;
    const offset = row * MemoryKind.length;
    const shownPxPerByte = screenPx < cellPx ? 0 : pxPerByte * camera.scale;
    mergeParts(host.instances.memoryBytes, offset, shownPxPerByte, bars);
    const whole = bars.count === 1;
    const cell = whole && screenPx < 2 * cellPx;
    const outline = cell ? 'none' : 'hairline';
    let y = bottom;
    for (let at = 0; at < bars.count; at += 1) {
      const kind = bars.kind[at] ?? 0;
      const height = (bars.bytes[at] ?? 0) * pxPerByte;
      const drawnHeight = cell ? height - cellGapPx(height, camera.scale, rests) : height;
      y -= height;
      draft.rects.add(
        rectKey('part', hostIndex, row, kind),
        x,
        y + height - drawnHeight,
        drawnWidth,
        drawnHeight,
        kindStyle(kind, outline),
        hostIndex,
        row,
        whole ? -1 : kind,
      );
      const roomy = height * camera.scale > frame.textPx * 1.3;
      if (roomy || row === this.namedRow) {
        this.#name(row, at, whole, roomy, { x, y, width: drawnWidth, height });
      }
    }
    if (!cell) {
      const swapped = markInstance(this.drawing, row, place);
      if (swapped && swapped.width > (this.swapped?.width ?? 0)) this.swapped = swapped;
    }
    if (!selected) return;
    const key = rectKey('mark', hostIndex, row, markPart.chosen);
    draft.rects.add(key, x, y, drawnWidth, bottom - y, chosen, hostIndex, row, -1);
  }

  /** Names a bar: on itself where there is room, by a callout where it is to be named anyway. */
  #name(row: number, at: number, whole: boolean, roomy: boolean, box: Box): void {
    const kind = this.#bars.kind[at] ?? 0;
    const kinds = this.#bars.kinds[at] ?? 0;
    const bytes = this.#bars.bytes[at] ?? 0;
    const { camera, frame } = this.drawing;
    // Even the shortest name takes more than this: no text is made in vain for thousands of bars.
    const wide = box.width * camera.scale > frame.textPx * 4;
    if (row !== this.namedRow && !wide) return;
    const text = barName(this.drawing, row, { kinds, bytes, whole });
    if (roomy && wide) {
      if (labelPart(this.drawing, row, kind, text, box)) return;
      if (row !== this.namedRow) {
        labelPart(this.drawing, row, kind, formatSize(bytes, frame.language), box);
        return;
      }
    }
    if (row !== this.namedRow) return;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    this.named.push({ name: String(kind), rank: partRank(kind), text, x, y });
  }
}
