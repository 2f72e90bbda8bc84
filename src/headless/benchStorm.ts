import { runStorm } from './runStorm.ts';
import { medianMs } from './medianMs.ts';

/** Time of the yardstick storm, and how it grows over two orders of magnitude. */
export function benchStorm(): { stormMs: number; stormExponent: number } {
  const timeOf = (vms: number, containers: number, runs: number): number =>
    medianMs(runs, () => runStorm(vms, containers));
  const stormMs = timeOf(1000, 10_000, 5);
  const smallMs = timeOf(100, 1000, 15);
  const largeMs = timeOf(10_000, 100_000, 3);
  return { stormMs, stormExponent: Math.log(largeMs / smallMs) / Math.log(100) };
}
