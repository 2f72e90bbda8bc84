import { Phase } from '../../world/Phase.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { phaseIndex } from '../../world/phaseIndex.ts';
import { phaseSpans } from '../../world/phaseSpans.ts';

/** Phases that really occur among the rows, in order, with the time spent in each, ms. */
export function phasesOf(
  { instances }: HostSnapshot,
  rows: readonly number[],
  timeMs: number,
): { readonly phase: Phase; readonly ms: number }[] {
  const spent = new Float64Array(Phase.length);
  for (const row of rows) {
    for (const { phase, startMs, endMs } of phaseSpans(instances, row, timeMs)) {
      spent[phaseIndex[phase]] += endMs - startMs;
    }
  }
  return Phase.map((phase, at) => ({ phase, ms: spent[at] ?? 0 })).filter(({ ms }) => ms > 0);
}
