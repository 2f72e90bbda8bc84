import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import { findPlace } from './findPlace.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { measureText } from './measureText.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';
import { wrapText } from './wrapText.ts';

/** Where a plate may go, and whether it brings bad news. */
export interface PlateRoom {
  readonly area: Box;
  readonly taken: readonly Box[];
  readonly geometry: BayGeometry;
  readonly bad: boolean;
}

// Lines of the grid lie over panel and paper: a plate that covers them takes another ground.
const plain = rectStyle('idle', 1);
const outlinedBad = rectStyle('idle', 4);
/** Shares of the width a plate tries. */
const widthShares = [0.5, 0.66, 0.8, 1];

/** Writes paragraphs on a plate over the frame, wrapped; null where none has room. */
export function placePlate(
  { frame, camera, draft, host, hostIndex }: HostDrawing,
  name: 'refusal' | 'count',
  paragraphs: readonly string[],
  { area, taken, geometry, bad }: PlateRoom,
): Box | null {
  const { scale } = camera;
  const size = frame.textPx;
  const lineHeight = (size * 1.3) / scale;
  const padding = (size * 0.4) / scale;
  const offers = widthShares.flatMap((share) => {
    const most = area.width * share - 2 * padding;
    const lines = paragraphs.flatMap((text) => wrapText(text, size, most * scale));
    const widest = Math.max(...lines.map((line) => measureText(line, size))) / scale;
    const wish = {
      width: widest + 2 * padding,
      height: lines.length * lineHeight + 2 * padding,
      nearX: area.x + area.width,
      nearY: area.y,
      area,
      taken,
    };
    const place = findPlace(wish, geometry);
    return place ? [{ lines, place }] : [];
  });
  const [first, ...others] = offers;
  if (!first) return null;
  const { lines, place } = others.reduce(
    (best, each) => (each.place.cost < best.place.cost ? each : best),
    first,
  );
  draft.rects.add(
    rectKey('plate', hostIndex, bad ? 0 : 1, 0),
    place.x,
    place.y,
    place.width,
    place.height,
    bad ? outlinedBad : plain,
    hostIndex,
    -1,
    -1,
  );
  lines.forEach((text, at) => {
    draft.labels.push({
      key: `${name} ${host.id} ${at}`,
      text,
      x: place.x + padding,
      y: place.y + padding + lineHeight * (at + 0.5),
      anchorX: 0,
      anchorY: 0.5,
      sizePx: size,
      token: bad ? 'bad' : 'ink',
      bold: !bad,
    });
  });
  return place;
}
