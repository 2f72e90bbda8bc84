import type { SceneCallout } from '../Scene.ts';
import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import { calloutSize } from './calloutSize.ts';
import { findPlace } from './findPlace.ts';

/** A thing to be named by a callout. */
export interface CalloutWish {
  readonly key: string;
  readonly text: string;
  readonly dotX: number;
  readonly dotY: number;
}

/** Where callouts may go; lengths in scene px but for the size of the text. */
export interface CalloutRoom {
  readonly area: Box;
  readonly taken: readonly Box[];
  readonly sizePx: number;
  /** On-screen px of one scene px. */
  readonly scale: number;
}

/** Boxes under each other, level with their dots where they can, flush on the side of the dots. */
export function placeCalloutColumn(
  wishes: readonly CalloutWish[],
  { area, taken, sizePx, scale }: CalloutRoom,
  geometry: BayGeometry,
): SceneCallout[] {
  const height = calloutSize('', sizePx).height / scale;
  const pitch = height + 4 / scale;
  const inOrder = [...wishes]
    .sort((a, b) => a.dotY - b.dotY)
    .slice(0, Math.max(0, Math.floor(area.height / pitch)));
  const first = inOrder[0];
  if (!first) return [];
  const widths = inOrder.map((wish) => calloutSize(wish.text, sizePx).width / scale);
  const width = Math.max(...widths);
  const tops = levelTops(
    inOrder.map((wish) => wish.dotY - height / 2),
    pitch,
    area,
  );
  const top = tops[0] ?? area.y;
  const columnHeight = (tops.at(-1) ?? top) + height - top;
  const middle = top + columnHeight / 2;
  // A step to the side of the tower, so that the leaders are seen.
  const step = Math.max(geometry.pitch * 1.2, 40 / scale);
  const keepOut = {
    x: first.dotX - step,
    y: area.y,
    width: step * 2,
    height: area.height,
  };
  const column = findPlace(
    {
      width,
      height: columnHeight,
      nearX: first.dotX,
      nearY: middle,
      area: { x: area.x, y: top, width: area.width, height: columnHeight },
      taken: [...taken, keepOut],
    },
    geometry,
  );
  if (!column) return [];
  const flushRight = column.x < first.dotX;
  return inOrder.map((wish, at) => ({
    ...wish,
    boxX: flushRight ? column.x + width - (widths[at] ?? width) : column.x,
    boxY: tops[at] ?? top,
    boxWidth: (widths[at] ?? width) * scale,
    boxHeight: height * scale,
    sizePx,
  }));
}

/** Tops as near to the wishes as their distance and the area allow, in the same order. */
function levelTops(wished: readonly number[], pitch: number, area: Box): number[] {
  const tops: number[] = [];
  for (const wish of wished) {
    tops.push(Math.max(wish, tops.length === 0 ? area.y : (tops.at(-1) ?? 0) + pitch));
  }
  let lowest = area.y + area.height - pitch;
  for (let at = tops.length - 1; at >= 0; at -= 1) {
    tops[at] = Math.min(tops[at] ?? 0, lowest);
    lowest = (tops[at] ?? 0) - pitch;
  }
  return tops;
}
