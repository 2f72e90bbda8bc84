import type { HostState } from './HostState.ts';

/** Ms until one more has waited for all before it and held the host's lock itself. */
export function queueForLock(host: HostState, nowMs: number, holdMs: number): number {
  host.lockFreeMs = Math.max(host.lockFreeMs, nowMs) + holdMs;
  return host.lockFreeMs - nowMs;
}
