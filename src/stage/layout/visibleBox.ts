import type { Camera } from '../Camera.ts';
import type { HostSlot } from '../StageFrame.ts';
import type { Box } from './Box.ts';

/** The part of a box, scene px, that shows in the window a host's slot is to a zoomed picture. */
export function visibleBox(box: Box, slot: HostSlot, { scale, ...camera }: Camera): Box {
  const x = Math.max(box.x, (slot.x - camera.x) / scale);
  const y = Math.max(box.y, (slot.y - camera.y) / scale);
  const right = Math.min(box.x + box.width, (slot.x + slot.width - camera.x) / scale);
  const bottom = Math.min(box.y + box.height, (slot.y + slot.height - camera.y) / scale);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
