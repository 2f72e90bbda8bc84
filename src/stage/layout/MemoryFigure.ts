import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { BayGeometry } from './BayGeometry.ts';
import { BayStacks } from './BayStacks.ts';
import type { Box } from './Box.ts';
import { chooseBayCount } from './chooseBayCount.ts';
import { drawGrid } from './drawGrid.ts';
import { addSlab } from './addSlab.ts';
import { drawSlabs } from './drawSlabs.ts';
import { drawPanicked } from './drawPanicked.ts';
import { drawWall } from './drawWall.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { hostPresence } from './hostPresence.ts';
import { InstancePainter } from './InstancePainter.ts';
import { InstanceSizes } from './InstanceSizes.ts';
import { nameMarks } from './nameMarks.ts';
import { newestRow } from './newestRow.ts';
import { noteMemory } from './noteMemory.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';

const ground = rectStyle('panel');
const border = rectStyle('ink', 2, 2);
const missing = rectStyle('muted', 5, 2);
/** Bays are cut anew when the best number of them is off by more than this factor. */
const recutFactor = 1.5;

/** The RAM of one host, to scale. Remembers where each instance stands. */
export class MemoryFigure {
  readonly #stacks = new BayStacks();
  readonly #sizes = new InstanceSizes();
  #cutFor = '';

  paint(drawing: HostDrawing, room: Box, areaPerByte: number): void {
    const { host, hostIndex, draft, frame } = drawing;
    const height = (host.spec.memoryBytes * areaPerByte) / room.width;
    const box = { ...room, y: room.y + room.height - height, height };
    const { x, y, width } = box;
    const free = memoryKindIndex.free;
    const key = rectKey('frame', hostIndex, 0, free);
    const borderKey = rectKey('frame', hostIndex, 1, free);
    const presence = hostPresence(host);
    if (presence === 'missing') {
      draft.rects.add(borderKey, x, y, width, height, missing, hostIndex, -1, -1);
      return;
    }
    draft.rects.add(key, x, y, width, height, ground, hostIndex, -1, free);
    if (presence === 'panicked') drawPanicked(drawing, box);
    // Words stand on the empty frame of a host that is not up: no line goes through them.
    else if (presence === 'up') drawGrid(draft, box, areaPerByte);

    const slabHeight = drawSlabs(drawing, box, areaPerByte);
    const capacityHeight = Math.max(0, height - slabHeight);
    const roomBytes = (capacityHeight * width) / areaPerByte;
    const { vmMemoryBytes } = frame.snapshot.config;
    this.#sizes.update(host, frame.catalogue, vmMemoryBytes, roomBytes);
    this.#place(drawing, { ...box, height: capacityHeight }, areaPerByte);

    const columns = Math.max(1, this.#stacks.columns);
    const pitch = width / columns;
    const cacheHeight = this.#cacheHeight(host.hostCacheBytes, capacityHeight, pitch, areaPerByte);
    const cacheBytes = (cacheHeight * width) / areaPerByte;
    if (cacheHeight > 0) {
      const { pageCache, free: ordinal } = memoryKindIndex;
      addSlab(drawing, box, areaPerByte, pageCache, cacheBytes, slabHeight, ordinal);
    }
    const geometry: BayGeometry = {
      box: { ...box, height: capacityHeight - cacheHeight },
      columns,
      pitch,
      areaPerByte,
      filled: new Float64Array(columns),
    };
    const painter = new InstancePainter(drawing, geometry, newestRow(host, this.#sizes.bytes));
    for (const bay of this.#stacks.bays) painter.paintBay(bay, this.#sizes);
    for (const row of this.#stacks.loose) painter.pourInstance(row);
    painter.pourCache(host.hostCacheBytes - cacheBytes);
    draft.rects.add(borderKey, x, y, width, height, border, hostIndex, -1, free);
    drawWall(drawing, box, geometry, painter.source);
    const marks = nameMarks(drawing, painter);
    noteMemory(drawing, box, geometry, [...marks, ...painter.named], this.#sizes.standing);
  }

  #place(drawing: HostDrawing, room: Box, areaPerByte: number): void {
    const { host } = drawing;
    const { commonBytes, bytes, fullBytes } = this.#sizes;
    const shape = host.family === 'vm' ? 'tower' : 'brick';
    const ideal = chooseBayCount({
      widthPx: room.width,
      heightPx: room.height,
      instanceArea: commonBytes * areaPerByte,
      shape,
    });
    const needs = () => ({
      count: host.instances.count,
      bytes,
      fullBytes,
      bayBytes: (room.height * room.width) / this.#stacks.columns / areaPerByte,
    });
    const off = ideal / this.#stacks.columns;
    const cutFor = `${room.width} ${host.spec.memoryBytes} ${areaPerByte}`;
    const stale = cutFor !== this.#cutFor || off > recutFactor || off < 1 / recutFactor;
    if (commonBytes > 0 ? stale : this.#stacks.columns === 0) this.#stacks.reset(ideal);
    this.#cutFor = cutFor;
    const evicted = this.#stacks.update(needs());
    if (evicted > 0 && shape === 'tower' && ideal !== this.#stacks.columns) {
      this.#stacks.reset(ideal);
      this.#stacks.update(needs());
    }
  }

  /** The cache lies under the stacks as far as the tallest leaves it room, the rest is poured. */
  #cacheHeight(bytes: number, capacityHeight: number, pitch: number, areaPerByte: number): number {
    if (this.#stacks.loose.length > 0) return 0;
    let tallest = 0;
    for (const bay of this.#stacks.bays) {
      let stack = 0;
      for (const row of bay.rows) stack += this.#sizes.bytes[row] ?? 0;
      tallest = Math.max(tallest, (stack * areaPerByte) / (pitch * bay.columns));
    }
    const wanted = (bytes * areaPerByte) / (pitch * Math.max(1, this.#stacks.columns));
    return Math.max(0, Math.min(wanted, capacityHeight - tallest));
  }
}
