import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzedLine } from './fuzzedLine.ts';
import { fuzzShell } from './fuzzShell.ts';

/**
 * Lines of a test run: 1,500. `COLOC_FUZZ_LINES=100000 npx vitest run src/headless/shell/fuzz.test.ts` types
 * more, from a seed of their own.
 */
const wanted = Number(process.env['COLOC_FUZZ_LINES'] ?? 1500);
const perDaemon = 50;

test(
  'whatever is typed gets an answer or an error, and comes to its end',
  { timeout: 7_200_000 },
  async () => {
    const lines = fc.array(fuzzedLine, { minLength: perDaemon, maxLength: perDaemon });
    const seed = process.env['COLOC_FUZZ_LINES'] ? Date.now() : 7;
    const numRuns = Math.ceil(wanted / perDaemon);
    const problems: string[] = [];
    for (const [typed, daemonSeed] of fc.sample(fc.tuple(lines, fc.nat()), { numRuns, seed })) {
      problems.push(...(await fuzzShell(typed, daemonSeed)));
    }
    expect(problems).toEqual([]);
  },
);
