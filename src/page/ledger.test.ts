import { expect, it } from 'vitest';
import { explainLedger } from './late/explainLedger.ts';
import { ledger } from './ledger.ts';
import { LedgerQuantity } from './LedgerQuantity.ts';
import { sampleHost } from './testing/sampleHost.ts';

const MiB = 1024 ** 2;
const row = (rows: ReturnType<typeof ledger>, quantity: LedgerQuantity) =>
  rows[LedgerQuantity.indexOf(quantity)];

it('compares two machines, value by value', () => {
  const rows = ledger([sampleHost('vm', 15), sampleHost('container', 15)]);
  expect(rows.map(({ quantity }) => quantity)).toEqual([...LedgerQuantity]);
  expect(row(rows, 'memoryUsed')?.values).toEqual([
    (480 + 15 * 1008) * MiB,
    (530 + 15 * 146) * MiB,
  ]);
  expect(row(rows, 'memoryUsed')?.ratio).toBeCloseTo(15_600 / 2720);
  expect(row(rows, 'lastReady')?.ratio).toBeCloseTo(10_000 / 710);
});

it('calls work useful when app or runtime does it', () => {
  const [, , , useful] = ledger([sampleHost('container', 1)]);
  expect(useful?.values[0]).toBeCloseTo((86 + 46) / (530 + 146));
});

it('gives the larger over the smaller, whichever side it is on', () => {
  const there = ledger([sampleHost('vm', 3), sampleHost('container', 3)]);
  const back = ledger([sampleHost('container', 3), sampleHost('vm', 3)]);
  expect(back.map(({ ratio }) => ratio)).toEqual(there.map(({ ratio }) => ratio));
});

it('has no ratio for one machine, nor where one side has nothing to say', () => {
  expect(row(ledger([sampleHost('vm', 2)]), 'memoryUsed')?.ratio).toBeNaN();
  const oneEmpty = ledger([sampleHost('vm', 0), sampleHost('container', 2)]);
  expect(row(oneEmpty, 'lastReady')?.values[0]).toBeNaN();
  expect(row(oneEmpty, 'lastReady')?.ratio).toBeNaN();
});

it('explains RAM used by terms that sum to it', () => {
  const explained = explainLedger(sampleHost('vm', 4), 'memoryUsed', 24_600);
  expect(explained.terms.reduce((sum, { value }) => sum + value, 0)).toBe(explained.value);
  expect(explained.formula).toContain('guestKernel + guestOs');
});

it('compares only what runs the same apps on servers that are up', () => {
  const unlike = ledger([sampleHost('vm', 14), sampleHost('container', 15)]);
  expect(row(unlike, 'memoryUsed')?.ratio).toBeNaN();
  expect(row(unlike, 'diskUsed')?.toFirst[1]).toBeNaN();
  const panicked = { ...sampleHost('container', 2), state: 'panicked' };
  expect(row(ledger([sampleHost('vm', 2), panicked]), 'memoryUsed')?.ratio).toBeNaN();
  const three = ledger([sampleHost('vm', 2), sampleHost('container', 2), panicked]);
  expect(row(three, 'memoryUsed')?.toFirst.map(Number.isNaN)).toEqual([false, false, true]);
});
