import type { HostSlot } from '../StageFrame.ts';

/** Room for the outlines that reach out of a slot, CSS px. */
const rimPx = 2;

/** The CSS `clip-path` that leaves of a canvas only the slots. */
export function slotsClip(slots: readonly HostSlot[]): string {
  const boxes = slots.map(({ x, y, width, height }) => {
    const across = width + 2 * rimPx;
    return `M${x - rimPx} ${y - rimPx}h${across}v${height + 2 * rimPx}h${-across}z`;
  });
  return `path("${boxes.join('')}")`;
}
