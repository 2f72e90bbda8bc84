import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Platform } from '../world/Platform.ts';
import { ServedApp } from '../world/ServedApp.ts';
import type { ServiceLoad } from '../world/ServiceLoad.ts';
import { ServiceQuantity } from '../world/ServiceQuantity.ts';
import { explainService } from './explainService.ts';
import { readCitations } from './readCitations.ts';

const load: ServiceLoad = { app: 'redis', clients: 1, network: 'nat' };
const value = (...args: Parameters<typeof explainService>) => explainService(...args)?.value;

test('a published cell is shown as published, the model beside it', () => {
  const busy = { ...load, clients: 10 };
  const explained = explainService('requestRate', 'vm', busy);
  expect(explained).toMatchObject({ value: 60_865, unit: 'requests/s', formula: 'published' });
  const [, predicted] = explained?.terms ?? [];
  expect(predicted).toMatchObject({ symbol: 'predicted', sourceIds: ['perf-015', 'perf-018'] });
  expect(predicted?.value).not.toBe(60_865);
});

test('between published cells the model speaks, between its neighbours', () => {
  const explained = explainService('requestRate', 'container', { ...load, clients: 5 });
  expect(explained?.formula).toContain('clients');
  expect(explained?.value).toBeGreaterThan(13_121);
  expect(explained?.value).toBeLessThan(84_001);
});

test('answers come after clients over rate, in microseconds', () => {
  expect(value('responseTime', 'vm', load)).toBeCloseTo(1e6 / 9236, 6);
  const busy = { ...load, app: 'mysql', clients: 150 } as const;
  expect(value('responseTime', 'bare', busy)).toBeCloseTo((150 / 13_266) * 1e6, 6);
});

test('a round trip is that of netperf: what a VM adds, and twice as long behind NAT', () => {
  expect(value('roundTrip', 'vm', load)).toBeCloseTo(67.94, 6);
  expect(value('roundTrip', 'container', load)).toBeCloseTo(2 * 37.58, 6);
  expect(value('roundTrip', 'firecracker', load)).toBeCloseTo(37.58 + 60, 6);
});

test('disk and processor are shares of the same machine without the platform', () => {
  expect(value('diskReads', 'vm', load)).toBeCloseTo(42_543 / 84_044, 9);
  expect(value('diskReads', 'firecracker', load)).toBeCloseTo(12_880 / 301_182, 9);
  expect(value('cpuSpeed', 'gvisor', load)).toBeCloseTo(103.21 / 103.62, 9);
});

test('nothing is said of what nobody published', () => {
  for (const quantity of ServiceQuantity) {
    for (const platform of ['windows', 'kata', 'nested'] as const) {
      expect(explainService(quantity, platform, load)).toBeNull();
    }
  }
  expect(value('roundTrip', 'container', { ...load, network: 'host' })).toBeUndefined();
  expect(value('responseTime', 'bare', { ...load, app: 'nginx' })).toBeUndefined();
});

test('every figure leads to a citation that someone has looked up', () => {
  const file = new URL('../../assets/calibration/calibration.json', import.meta.url);
  const citations = readCitations(JSON.parse(readFileSync(file, 'utf8')));
  const terms = ServiceQuantity.flatMap((quantity) =>
    ServedApp.flatMap((app) =>
      Platform.flatMap(
        (platform) =>
          explainService(quantity, platform, { ...load, app, clients: 10 })?.terms ?? [],
      ),
    ),
  );
  const ids = terms.flatMap(({ sourceIds }) => sourceIds);
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !citations.has(id))).toEqual([]);
});
