import { Phase } from '../../world/Phase.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { startEndMs } from './startEndMs.ts';

/** Phases that really occur among the rows, in order, with the time spent in each, ms. */
export function phasesOf(
  { instances }: HostSnapshot,
  rows: readonly number[],
  timeMs: number,
): { readonly phase: Phase; readonly ms: number }[] {
  const spent = new Float64Array(Phase.length);
  for (const row of rows) {
    let next = startEndMs(instances, row, timeMs);
    for (let phase = Phase.length - 1; phase >= 0; phase -= 1) {
      const start = instances.phaseStartMs[row * Phase.length + phase] ?? NaN;
      if (Number.isNaN(start)) continue;
      spent[phase] = (spent[phase] ?? 0) + Math.max(0, next - start);
      next = start;
    }
  }
  return Phase.map((phase, at) => ({ phase, ms: spent[at] ?? 0 })).filter(({ ms }) => ms > 0);
}
