import { expect, it } from 'vitest';
import { completeHostConfig } from './completeHostConfig.ts';
import { cpuBandwidth } from './cpuBandwidth.ts';

it.each([
  ['--cpus 0.5', { NanoCpus: 5e8 }, 50_000, 100_000],
  ['--cpu-quota 25000', { CpuQuota: 25_000 }, 25_000, 100_000],
  ['--cpu-period 50000 --cpu-quota 25000', { CpuPeriod: 50_000, CpuQuota: 25_000 }, 25_000, 50_000],
  ['--cpu-period 50000', { CpuPeriod: 50_000 }, -1, 50_000],
  ['nothing', {}, -1, 100_000],
])('the kernel is told what %s asks for', (_, asked, quotaUs, periodUs) => {
  expect(cpuBandwidth(completeHostConfig(asked))).toEqual({ quotaUs, periodUs });
});
