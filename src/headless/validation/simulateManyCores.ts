import type { Outcome } from './Outcome.ts';
import { startsAtOnce } from './startsAtOnce.ts';

/** Container starts where cores are plenty: what is left to wait for is the lock; seconds. */
export function simulateManyCores(): Record<string, Outcome> {
  const among64 = startsAtOnce(64, { cores: 64 });
  return {
    'idle host': startsAtOnce(1, { cores: 16 }).lastMs / 1000,
    '16 in parallel, per start': startsAtOnce(16, { cores: 16 }).lastMs / 16 / 1000,
    '32 threads, alone, to its end': {
      simulated: startsAtOnce(1, { cores: 32 }).lastMs / 1000,
      reason: 'endCounted',
    },
    '32 threads, beside 32 others, to its end': {
      simulated: startsAtOnce(33, { cores: 32 }).lastMs / 1000,
      reason: 'endCounted',
    },
    '64 vCPUs, 64 at once, first to last': (among64.lastMs - among64.firstMs) / 1000,
  };
}
