import { expect, test } from 'vitest';
import { serviceRate } from './serviceRate.ts';

test('one client gets what a request takes alone, many are held to the busy thread', () => {
  expect(serviceRate('redis', 'native', 1)).toBeCloseTo(16_543, 6);
  expect(serviceRate('redis', 'native', 1000)).toBeCloseTo(109_616, 3);
});

test('two clients share a fair thread: by hand, 2 / (elsewhere + work (1 + work / request))', () => {
  const requestUs = 1e6 / 9236;
  const workUs = 1e6 / 98_722;
  const servedUs = workUs * (1 + workUs / requestUs);
  const expected = 2e6 / (requestUs - workUs + servedUs);
  expect(serviceRate('redis', 'kvm', 2)).toBeCloseTo(expected, 6);
});

test("threads that share locks follow Amdahl's law through both ends", () => {
  expect(serviceRate('mysql', 'kvm', 10)).toBeCloseTo(2033, 6);
  expect(serviceRate('mysql', 'kvm', 150)).toBeCloseTo(5097, 6);
});

test.each(['redis', 'mysql'] as const)('%s: more clients never get less in all', (service) => {
  for (const platform of ['native', 'hostNetwork', 'nat', 'kvm'] as const) {
    for (let clients = 1; clients < 200; clients += 1) {
      const more = serviceRate(service, platform, clients + 1);
      // At the thread's limit only rounding is left.
      expect(more).toBeGreaterThan(serviceRate(service, platform, clients) * (1 - 1e-9));
    }
  }
});

test('a busy server behind NAT or in a VM serves less than on the host', () => {
  for (const service of ['redis', 'mysql'] as const) {
    const native = serviceRate(service, 'native', 150);
    expect(serviceRate(service, 'nat', 150)).toBeLessThan(native);
    expect(serviceRate(service, 'kvm', 150)).toBeLessThan(native);
  }
});
