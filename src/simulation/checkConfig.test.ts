import { expect, test } from 'vitest';
import { catalogue } from '../calibration/catalogue.ts';
import { defaultConfig } from '../calibration/defaultConfig.ts';
import type { HostSpec } from '../world/HostSpec.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import { checkConfig } from './checkConfig.ts';

const check = (patch: Partial<RunConfig>): string | null =>
  checkConfig({ ...defaultConfig, ...patch }, catalogue);
const onHost = (patch: Partial<HostSpec>): string | null =>
  check({ host: { ...defaultConfig.host, ...patch } });

test('rates need not be whole: 64.1 MB/s is no whole number of bytes in binary', () => {
  expect(Number.isInteger(64.1 * 1e6)).toBe(false);
  expect(onHost({ diskBytesPerS: 64.1 * 1e6, networkBytesPerS: 64.1 * 1e6 })).toBeNull();
});

test('what is counted must be whole', () => {
  expect(onHost({ cores: 1.5 })).toBe('host.cores');
  expect(onHost({ memoryBytes: 4e9 + 0.5 })).toBe('host.memoryBytes');
  expect(check({ containerPidsLimit: 99.5 })).toBe('containerPidsLimit');
});

test('no limit is a limit nobody reaches, and one of zero processes is none', () => {
  expect(check({ containerPidsLimit: null })).toBeNull();
  expect(check({ containerPidsLimit: 0 })).toBe('containerPidsLimit');
});
