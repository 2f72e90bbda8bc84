import type { HostConfig } from '../state/HostConfig.ts';

const usualPeriodUs = 100_000;

/** What the kernel is told of a container's CPU time: so much of every period, -1 for all of it. */
export function cpuBandwidth({ NanoCpus, CpuQuota, CpuPeriod }: HostConfig): {
  readonly quotaUs: number;
  readonly periodUs: number;
} {
  // `--cpus` goes by the usual period, and cannot be given along with another.
  if (NanoCpus > 0) {
    return { quotaUs: Math.floor((NanoCpus * usualPeriodUs) / 1e9), periodUs: usualPeriodUs };
  }
  return { quotaUs: CpuQuota || -1, periodUs: CpuPeriod || usualPeriodUs };
}
