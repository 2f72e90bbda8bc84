import { serviceRate, type ServicePlatform } from '../../calibration/serviceRate.ts';
import type { MissReason } from './missReasons.ts';
import type { Outcome } from './Outcome.ts';

const platforms: Readonly<Record<string, ServicePlatform>> = {
  native: 'native',
  'Docker, host network': 'hostNetwork',
  'Docker, NAT': 'nat',
  KVM: 'kvm',
};

function rates(
  service: 'redis' | 'mysql',
  counts: Readonly<Record<string, number>>,
  misses: Readonly<Record<string, MissReason>>,
): Record<string, Outcome> {
  const rows: Record<string, Outcome> = {};
  for (const [column, clients] of Object.entries(counts)) {
    for (const [name, platform] of Object.entries(platforms)) {
      const row = `${name}, ${column}`;
      const simulated = serviceRate(service, platform, clients);
      rows[row] = row in misses ? { simulated, reason: misses[row] } : simulated;
    }
  }
  return rows;
}

/** V3 and V6, from the fewest and the most clients. */
export const simulateServices = {
  redis: () =>
    rates(
      'redis',
      { '1 client': 1, '10 clients': 10, '50 clients': 50, '100 clients': 100 },
      { 'KVM, 10 clients': 'interruptCost' },
    ),
  mysql: () =>
    rates(
      'mysql',
      { '10 threads': 10, '50 threads': 50, '90 threads': 90, '150 threads': 150 },
      {},
    ),
};
