import type { SceneCallout } from '../Scene.ts';
import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import { calloutSize } from './calloutSize.ts';
import type { HostDrawing } from './HostDrawing.ts';
import type { NamedPart } from './NamedPart.ts';
import { overlaps } from './overlaps.ts';
import { placeCalloutColumn } from './placeCalloutColumn.ts';
import type { CalloutWish } from './placeCalloutColumn.ts';

const mostNamed = 6;
/**
 * Callouts for the most telling parts of an instance, and what they and their leaders cover.
 * @param seen what shows of the frame; only dots in it are named
 * @param area where boxes may stand
 */
export function nameParts(
  { frame, camera, host }: HostDrawing,
  seen: Box,
  area: Box,
  taken: readonly Box[],
  geometry: BayGeometry,
  named: readonly NamedPart[],
): { readonly callouts: readonly SceneCallout[]; readonly taken: Box[] } {
  const { scale } = camera;
  const sizePx = frame.textPx;
  const most = Math.floor((area.height * scale) / (calloutSize('', sizePx).height * 1.9));
  const callouts: SceneCallout[] = [];
  const covered = [...taken];
  const place = (wishes: readonly CalloutWish[]): void => {
    // A short column finds room where a tall one does not.
    for (let count = wishes.length; count > 0; count -= 1) {
      const room = { area, taken: covered, sizePx, scale };
      const placed = placeCalloutColumn(wishes.slice(0, count), room, geometry);
      const boxes = placed.map((callout) => coveredBox(callout, scale));
      // A leader may cross other leaders, but no text.
      const struck = boxes.some((box) => taken.some((text) => overlaps(box, text)));
      if (placed.length === 0 || struck) continue;
      callouts.push(...placed);
      covered.push(...boxes);
      return;
    }
  };
  const shown = named.filter(({ x, y }) => contains(seen, x, y));
  const wishOf = ({ name, text, x, y }: NamedPart): CalloutWish => ({
    key: `part ${host.id} ${name}`,
    text,
    dotX: x,
    dotY: y,
  });
  // Marks stand anywhere in the frame, each for itself; the parts of an instance in one column.
  for (const mark of shown.filter(({ rank }) => rank < 0)) place([wishOf(mark)]);
  const parts = shown
    .filter(({ rank, x, y }) => rank >= 0 && !covered.some((box) => contains(box, x, y)))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.max(0, Math.min(mostNamed, most)));
  place(parts.map(wishOf));
  return { callouts, taken: covered };
}

function coveredBox(callout: SceneCallout, scale: number): Box {
  const x = Math.min(callout.boxX, callout.dotX);
  const y = Math.min(callout.boxY, callout.dotY);
  const right = Math.max(callout.boxX + callout.boxWidth / scale, callout.dotX);
  const bottom = Math.max(callout.boxY + callout.boxHeight / scale, callout.dotY);
  return { x, y, width: right - x, height: bottom - y };
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
