import { expect, it } from 'vitest';
import { caseExceptions } from './caseExceptions.ts';
import { drawScreen } from './drawScreen.ts';
import { loadCases } from './loadCases.ts';
import { matchesCase } from './matchesCase.ts';
import { runCase } from './runCase.ts';

const cases = loadCases();

it.each(cases)('$id: $cmd', { timeout: 60_000 }, async (recorded) => {
  const output = await runCase(recorded);
  const isSame = matchesCase(recorded, output) && output.exit === recorded.exit;
  const stdout = recorded.match === 'screen' ? drawScreen(output.stdout) : output.stdout;
  // What differs is shown only where something does.
  if (!isSame) {
    const { stdout: wanted, stderr, exit } = recorded;
    expect({ ...output, stdout }).toEqual({ stdout: wanted, stderr, exit });
  }
  expect(isSame).toBe(true);
});

it('excepts from replays only what needs something of the recording host', () => {
  for (const { id, needs } of caseExceptions) {
    expect(cases.find((one) => one.id === id)?.needs).toContain(needs);
  }
});
