import type { StageFrame } from '../StageFrame.ts';
import { slotPlan } from './slotPlan.ts';

/**
 * Square pixels of the scene that stand for one byte of RAM: one number for all hosts on screen,
 * the most that lets each frame fit its slot.
 */
export function pixelsPerByte(frame: StageFrame): number {
  let area = Infinity;
  for (const slot of frame.slots) {
    const host = frame.snapshot.hosts.find((candidate) => candidate.id === slot.hostId);
    if (!host) continue;
    const { memory } = slotPlan(slot, frame.textPx);
    area = Math.min(area, (memory.width * Math.max(0, memory.height)) / host.spec.memoryBytes);
  }
  return area;
}
