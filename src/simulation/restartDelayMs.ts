const firstMs = 100;
const longestMs = 60_000;
const resetAfterMs = 10_000;

/**
 * How long Docker waits before it restarts a container whose process ended: 100 ms, doubled each time up
 * to a minute, and 100 ms again once a run has lasted 10 s (Moby, restartmanager.go; availability-003).
 * @param previousDelayMs the wait before the run that just ended, 0 when it was no restart.
 * @param ranMs how long that run lasted.
 */
export function restartDelayMs(previousDelayMs: number, ranMs: number): number {
  if (previousDelayMs === 0 || ranMs >= resetAfterMs) return firstMs;
  return Math.min(2 * previousDelayMs, longestMs);
}
