import type { InstanceTable } from '../world/InstanceTable.ts';
import { Vitality } from '../world/Vitality.ts';

const ready = Vitality.indexOf('ready');

/** Row of the ready instance that was waited for longest; -1 when none is ready. */
export function slowestRow({ count, vitality, readyMs, askedMs }: InstanceTable): number {
  let slowest = -1;
  let longestMs = -Infinity;
  for (let row = 0; row < count; row += 1) {
    const waitMs = (readyMs[row] ?? NaN) - (askedMs[row] ?? NaN);
    if (vitality[row] !== ready || !(waitMs > longestMs)) continue;
    slowest = row;
    longestMs = waitMs;
  }
  return slowest;
}
