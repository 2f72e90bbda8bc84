import type { InstanceTable } from '../../world/InstanceTable.ts';
import { Phase } from '../../world/Phase.ts';

/**
 * Virtual ms at which the latest start of an instance began: its first phase, or the wish while no
 * phase has begun.
 */
export function startBeginMs({ phaseStartMs, askedMs }: InstanceTable, row: number): number {
  let begin = Infinity;
  for (let at = row * Phase.length; at < (row + 1) * Phase.length; at += 1) {
    const ms = phaseStartMs[at] ?? NaN;
    if (ms < begin) begin = ms;
  }
  return begin === Infinity ? (askedMs[row] ?? 0) : begin;
}
