import type { BayGeometry } from './BayGeometry.ts';
import type { Bay } from './BayStacks.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { markPart } from './markPart.ts';
import { mergedBytesOf } from './mergedBytesOf.ts';
import { rectKey } from './rectKey.ts';
import { rectStyle } from './rectStyle.ts';

const merged = rectStyle('muted', 5, 3);
const ballooned = rectStyle('accent', 5, 2);

/** What VMs would hold more; bytes, and where it is drawn (null where it is not). */
export interface Returned {
  mergedBytes: number;
  mergedAt: Box | null;
  balloonBytes: number;
  balloonAt: Box | null;
}

/**
 * Draws on top of a bay, as ghosts to scale, what its VMs gave back: RAM their balloons hold, and
 * copies that page sharing saves. It is cut off where the frame ends.
 */
export function drawReturned(
  { draft, host, hostIndex }: HostDrawing,
  bay: Bay,
  { box, pitch, areaPerByte, filled }: BayGeometry,
  returned: Returned,
): void {
  const { balloonBytes } = host.instances;
  let saved = 0;
  let held = 0;
  for (const row of bay.rows) {
    held += balloonBytes[row] ?? 0;
    saved += mergedBytesOf(host.instances, row);
  }
  if (saved + held <= 0) return;
  const width = pitch * bay.columns;
  let bottom = box.y + box.height - (filled[bay.firstColumn] ?? 0);
  const add = (bytes: number, part: number, style: typeof merged): Box | null => {
    const height = Math.min((bytes * areaPerByte) / width, bottom - box.y);
    if (height <= 1) return null;
    bottom -= height;
    const x = box.x + bay.firstColumn * pitch;
    const key = rectKey('mark', hostIndex, bay.rows[0] ?? 0, part);
    draft.rects.add(key, x, bottom, width, height, style, hostIndex, -1, -1);
    return { x, y: bottom, width, height };
  };
  returned.balloonBytes += held;
  returned.mergedBytes += saved;
  returned.balloonAt = add(held, markPart.ballooned, ballooned) ?? returned.balloonAt;
  returned.mergedAt = add(saved, markPart.merged, merged) ?? returned.mergedAt;
}
