import type { InstanceTable } from '../../world/InstanceTable.ts';
import { Vitality } from '../../world/Vitality.ts';
import { startBeginMs } from './startBeginMs.ts';
import { startEndMs } from './startEndMs.ts';

/** Starts further apart than this belong to different waves. */
const pauseMs = 2000;
/**
 * While all starts fit this span they are shown together, whatever the pauses. Short, so that machines
 * on which the same was wished at the same moments show the same waves.
 */
const longestMs = 10_000;
const shown = (['starting', 'ready', 'paused', 'stopping'] as const).map((name) =>
  Vitality.indexOf(name),
);

/** The last run of starts on a host: the instances whose start overlapped or followed closely. */
export class StartWave {
  /** In order of beginning, the newest last. */
  rows: number[] = [];
  /** Virtual ms of the first beginning. */
  originMs = 0;

  /** Finds the wave again; needed when instances changed, not when time passed. */
  update(instances: InstanceTable, timeMs: number): void {
    const rows: number[] = [];
    const begin = new Float64Array(instances.count);
    let sorted = true;
    for (let row = 0; row < instances.count; row += 1) {
      if (!shown.includes(instances.vitality[row] ?? 0)) continue;
      begin[row] = startBeginMs(instances, row);
      sorted &&= (begin[rows.at(-1) ?? row] ?? 0) <= (begin[row] ?? 0);
      rows.push(row);
    }
    if (!sorted) rows.sort((a, b) => (begin[a] ?? 0) - (begin[b] ?? 0) || a - b);
    let first = 0;
    let lastEnd = -Infinity;
    rows.forEach((row, at) => {
      const ms = begin[row] ?? 0;
      if (ms > lastEnd + pauseMs) first = at;
      lastEnd = Math.max(lastEnd, startEndMs(instances, row, timeMs));
    });
    const all = lastEnd - (begin[rows[0] ?? 0] ?? 0) <= longestMs;
    this.rows = all ? rows : rows.slice(first);
    this.originMs = begin[this.rows[0] ?? 0] ?? timeMs;
  }

  /** From the first beginning to the last end so far, ms. */
  spanMs(instances: InstanceTable, timeMs: number): number {
    let end = this.originMs;
    for (const row of this.rows) end = Math.max(end, startEndMs(instances, row, timeMs));
    return end - this.originMs;
  }
}
