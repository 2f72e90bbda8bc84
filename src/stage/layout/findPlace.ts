import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import { overlaps } from './overlaps.ts';

/** Where a box should go: the nearer to the wish the better, free space before all. */
export interface PlaceQuestion {
  readonly width: number;
  readonly height: number;
  /** Where its centre would be best, scene px. */
  readonly nearX: number;
  readonly nearY: number;
  /** The box stays inside. */
  readonly area: Box;
  /** It keeps clear of these. */
  readonly taken: readonly Box[];
}

const steps = 16;

/** A place found, and how far it is from the ideal: 0 would be free and right there. */
export interface Place extends Box {
  readonly cost: number;
}

/** The best place for a box over a RAM frame; null where every place collides. */
export function findPlace(question: PlaceQuestion, geometry: BayGeometry): Place | null {
  const { width, height, nearX, nearY, area, taken } = question;
  if (width > area.width || height > area.height) return null;
  let best: Place | null = null;
  for (let column = 0; column <= steps; column += 1) {
    for (let line = 0; line <= steps; line += 1) {
      const box = {
        x: area.x + ((area.width - width) * column) / steps,
        y: area.y + ((area.height - height) * line) / steps,
        width,
        height,
      };
      if (taken.some((other) => overlaps(box, other))) continue;
      const covered = coveredArea(box, geometry) / (width * height);
      const far = Math.hypot(box.x + width / 2 - nearX, box.y + height / 2 - nearY);
      const cost = covered * 4 + far / (area.width + area.height);
      if (!best || cost < best.cost) best = { ...box, cost };
    }
  }
  return best;
}

/** Area of a box that lies over instances. */
function coveredArea(box: Box, { box: room, pitch, columns, filled }: BayGeometry): number {
  const from = Math.max(0, Math.floor((box.x - room.x) / pitch));
  const to = Math.min(columns - 1, Math.floor((box.x + box.width - room.x) / pitch));
  let area = 0;
  for (let column = from; column <= to; column += 1) {
    const left = Math.max(box.x, room.x + column * pitch);
    const right = Math.min(box.x + box.width, room.x + (column + 1) * pitch);
    const top = Math.max(box.y, room.y + room.height - (filled[column] ?? 0));
    area += Math.max(0, right - left) * Math.max(0, box.y + box.height - top);
  }
  return area;
}
