import type { SceneCallout } from '../Scene.ts';
import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import { calloutSize } from './calloutSize.ts';
import type { HostDrawing } from './HostDrawing.ts';
import type { NamedPart } from './NamedPart.ts';
import { placeCalloutColumn } from './placeCalloutColumn.ts';

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
  const wishes = named
    .filter(({ x, y }) => contains(seen, x, y) && !taken.some((box) => contains(box, x, y)))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.max(0, Math.min(mostNamed, most)))
    .map(({ name, text, x, y }) => ({ key: `part ${host.id} ${name}`, text, dotX: x, dotY: y }));
  let callouts: readonly SceneCallout[] = [];
  // A short column finds room where a tall one does not.
  for (let count = wishes.length; count > 0 && callouts.length === 0; count -= 1) {
    const room = { area, taken, sizePx, scale };
    callouts = placeCalloutColumn(wishes.slice(0, count), room, geometry);
  }
  const covered = callouts.map((callout) => {
    const x = Math.min(callout.boxX, callout.dotX);
    const y = Math.min(callout.boxY, callout.dotY);
    const right = Math.max(callout.boxX + callout.boxWidth / scale, callout.dotX);
    const bottom = Math.max(callout.boxY + callout.boxHeight / scale, callout.dotY);
    return { x, y, width: right - x, height: bottom - y };
  });
  return { callouts, taken: [...taken, ...covered] };
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
