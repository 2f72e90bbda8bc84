import type { VirtualClock } from '../userland/VirtualClock.ts';

/** Unix time at the present virtual moment, ms with a fraction: what every record of the daemon counts in. */
export function unixMs(clock: VirtualClock): number {
  return clock.epochMs + clock.nowMs;
}
