import type { DiskItem } from '../../world/DiskItem.ts';
import type { Box } from './Box.ts';
import { figureLabel } from './figureLabel.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { rectKey } from './rectKey.ts';
import type { RectStyle } from './rectStyle.ts';
import { rectStyle } from './rectStyle.ts';
import { formatSize } from '../../i18n/formatSize.ts';

type DiskKind = DiskItem['kind'];
const kinds: readonly DiskKind[] = [
  'hostOs',
  'swap',
  'service',
  'app',
  'template',
  'layer',
  'clone',
  'writable',
  'download',
];
const outlined: Readonly<Record<DiskKind, RectStyle>> = {
  hostOs: rectStyle('kernel', 1),
  swap: rectStyle('idle', 1),
  service: rectStyle('engine', 1),
  app: rectStyle('app', 1),
  template: rectStyle('os', 1),
  layer: rectStyle('runtime', 1),
  clone: rectStyle('os', 1),
  writable: rectStyle('app', 1),
  download: rectStyle('idle', 1, 1),
};
const flat = Object.fromEntries(
  kinds.map((kind) => [kind, { ...outlined[kind], stroke: 0 }]),
) as Readonly<Record<DiskKind, RectStyle>>;

const ground = rectStyle('panel', 1);
/** As the instances are marked whose memory lies here. */
const inSwap = rectStyle('ink', 0, 3);
/** Narrower than this on screen, things of one size are drawn as one and without outline. */
const narrowestPx = 3;
/** What is there is seen: the one length on the stage that is not to scale. */
const leastPx = 1;

/** Draws the disk to scale, in the order of `host.disk`: width = bytes. */
export function drawDisk(drawing: HostDrawing, box: Box, labelHeight: number): void {
  const { draft, host, hostIndex, frame, camera } = drawing;
  const { language, messages } = frame;
  figureLabel(drawing, 'disk', box, labelHeight, {
    left: messages.stage.disk(formatSize(host.spec.diskBytes, language, 'disk')),
    right: formatSize(host.diskUsedBytes, language, 'disk'),
  });
  const groundKey = rectKey('disk', hostIndex, 0, 0);
  draft.rects.add(groundKey, box.x, box.y, box.width, box.height, ground, hostIndex, -1, -1);
  const pxPerByte = box.width / host.spec.diskBytes;
  let x = box.x;
  host.disk.forEach((item, ordinal) => {
    if (item.bytes <= 0) return;
    const width = Math.max(item.bytes * pxPerByte, leastPx / camera.scale);
    const split = (width / item.count) * camera.scale >= narrowestPx ? item.count : 1;
    const style = (width / split) * camera.scale >= narrowestPx ? outlined : flat;
    for (let piece = 0; piece < split; piece += 1) {
      draft.rects.add(
        rectKey('disk', hostIndex, ordinal + 1, kinds.indexOf(item.kind), piece),
        x + (width * piece) / split,
        box.y,
        width / split,
        box.height,
        style[item.kind],
        hostIndex,
        -1,
        -1,
      );
    }
    if (item.kind === 'swap' && host.swapUsedBytes > 0) {
      const key = rectKey('disk', hostIndex, ordinal + 1, kinds.indexOf(item.kind), item.count);
      const used = (width * host.swapUsedBytes) / item.bytes;
      draft.rects.add(key, x, box.y, used, box.height, inSwap, hostIndex, -1, -1);
    }
    x += width;
  });
}
