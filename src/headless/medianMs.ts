/** Median wall ms of `runs` calls; the first call only warms the compiler up. */
export function medianMs(runs: number, work: (run: number) => void): number {
  work(0);
  const times: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const startMs = performance.now();
    work(run);
    times.push(performance.now() - startMs);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
