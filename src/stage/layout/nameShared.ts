import type { BayGeometry } from './BayGeometry.ts';
import type { Box } from './Box.ts';
import { calloutSize } from './calloutSize.ts';
import { hostSlabs } from './hostSlabs.ts';
import { findPlace } from './findPlace.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { formatSize } from '../../i18n/formatSize.ts';

/** One callout on the slabs of a host whose instances share a kernel. */
export function nameShared(
  { frame, camera, draft, host }: HostDrawing,
  box: Box,
  area: Box,
  taken: readonly Box[],
  geometry: BayGeometry,
): void {
  const bytes = hostSlabs(host).reduce((sum, slab) => sum + slab.bytes, 0);
  if (host.family === 'vm' || bytes <= 0) return;
  const { shared, sharedShort } = frame.messages.stage;
  const bytesText = formatSize(bytes, frame.language);
  const fits = (line: string) =>
    calloutSize(line, frame.textPx).width / camera.scale <= area.width * 0.8;
  const long = shared[host.family](bytesText);
  const text = fits(long) ? long : sharedShort(bytesText);
  const size = calloutSize(text, frame.textPx);
  const width = size.width / camera.scale;
  const height = size.height / camera.scale;
  const dotY = box.y + box.height - (bytes * geometry.areaPerByte) / box.width / 2;
  const place = findPlace(
    {
      width,
      height,
      nearX: area.x + area.width,
      nearY: dotY - height * 1.6,
      area: { ...area, height: dotY - height * 0.35 - area.y },
      // The leader goes straight down: what is taken bars the space above it, too.
      taken: taken.map((each) => ({ ...each, y: box.y, height: each.y + each.height - box.y })),
    },
    geometry,
  );
  if (!place || dotY > area.y + area.height + height) return;
  draft.callouts.push({
    key: `shared ${host.id}`,
    text,
    dotX: place.x + width * 0.12,
    dotY,
    boxX: place.x,
    boxY: place.y,
    boxWidth: size.width,
    boxHeight: size.height,
    sizePx: frame.textPx,
  });
}
