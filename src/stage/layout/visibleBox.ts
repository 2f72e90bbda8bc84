import type { Camera } from '../Camera.ts';
import type { HostSlot } from '../StageFrame.ts';
import type { Box } from './Box.ts';

/** The part of a box, scene px, that shows on the canvas as far as the slots tell its size. */
export function visibleBox(box: Box, slots: readonly HostSlot[], camera: Camera): Box {
  const right = Math.max(...slots.map((slot) => slot.x + slot.width));
  const bottom = Math.max(...slots.map((slot) => slot.y + slot.height));
  const x = Math.max(box.x, -camera.x / camera.scale);
  const y = Math.max(box.y, -camera.y / camera.scale);
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, (right - camera.x) / camera.scale) - x),
    height: Math.max(0, Math.min(box.y + box.height, (bottom - camera.y) / camera.scale) - y),
  };
}
