import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzedRequest } from './fuzzedRequest.ts';
import { fuzzRun } from './fuzzRun.ts';

/**
 * Requests of a test run: 20,000, in about half a minute. `COLOC_FUZZ_REQUESTS=100000 npx vitest run src/headless/engine/fuzz.test.ts`
 * sends more, from a seed of their own.
 */
const wanted = Number(process.env['COLOC_FUZZ_REQUESTS'] ?? 20_000);
const perDaemon = 100;

test(
  'any request is answered, as Docker might answer it, and the sums of the world hold',
  { timeout: 600_000 },
  async () => {
    const daemons = Math.ceil(wanted / perDaemon);
    const seed = process.env['COLOC_FUZZ_REQUESTS'] ? Date.now() : 4;
    const requests = fc.array(fuzzedRequest, { minLength: perDaemon, maxLength: perDaemon });
    const samples = fc.sample(fc.tuple(requests, fc.nat()), { numRuns: daemons, seed });
    for (const [sent, daemonSeed] of samples) {
      expect(await fuzzRun(sent, daemonSeed)).toEqual([]);
    }
  },
);
