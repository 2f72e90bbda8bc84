import type { Box } from './Box.ts';

/** Where the figures of one host stand in its slot; null where there is no room for one. */
export interface SlotPlan {
  readonly memory: Box;
  readonly disk: Box | null;
  readonly cores: Box | null;
  readonly startUp: Box | null;
  /** Height of the line of text above each figure but the first. */
  readonly labelHeight: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * Cuts a slot, top to bottom, into RAM, disk, CPU and start-up, each but the first under a line of
 * text. RAM takes what is left. Too low a slot loses the CPU first, then the start-up, then the disk.
 */
export function slotPlan(slot: Box, textPx: number): SlotPlan {
  const labelHeight = Math.ceil(textPx * 1.35);
  const gap = clamp(slot.height * 0.008, 2, 10);
  const heights = {
    disk: clamp(slot.height * 0.055, 10, 60),
    cores: clamp(slot.height * 0.02, 6, 24),
    startUp: clamp(slot.height * 0.24, 44, 320),
  };
  const has = {
    disk: slot.height >= 110,
    cores: slot.height >= 260,
    startUp: slot.height >= 190,
  };
  let bottom = slot.y + slot.height;
  const take = (name: keyof typeof heights): Box | null => {
    if (!has[name]) return null;
    const box = { x: slot.x, y: bottom - heights[name], width: slot.width, height: heights[name] };
    bottom = box.y - labelHeight - gap;
    return box;
  };
  const startUp = take('startUp');
  const cores = take('cores');
  const disk = take('disk');
  const memory = { x: slot.x, y: slot.y, width: slot.width, height: bottom - slot.y };
  return { memory, disk, cores, startUp, labelHeight };
}
