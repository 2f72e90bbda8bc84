import type { Costs } from '../world/Costs.ts';

/**
 * Most processes a Linux kernel lets exist at once on so much RAM: their kernel stacks may take an eighth
 * of it, and their numbers end at `kernel.pid_max`.
 */
export function processTableSize(memoryBytes: number, costs: Costs): number {
  const inRam = Math.floor((memoryBytes * costs.kernelStackShare) / costs.kernelStackBytes);
  return Math.min(inRam, costs.pidMax);
}
