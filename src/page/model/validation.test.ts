import { describe, expect, test } from 'vitest';
import type { ValidationRow } from '../../world/ValidationRow.ts';
import { plotPoints } from './plotPoints.ts';
import { SourceList } from './SourceList.ts';
import { validationTables } from './validationTables.ts';

const row = (table: string, published: number, simulated: number | null, heldOut = true) =>
  ({
    ...{ table, row: `${published}`, unit: 'ms', sourceId: 'a', published, simulated, heldOut },
    error: simulated === null ? null : simulated / published - 1,
    ...{ inSight: false, reason: null, why: null },
  }) satisfies ValidationRow;

const rows = [
  row('V1', 100, 110),
  row('V1', 10, 8),
  row('V1', 50, 50, false),
  row('V1', 5, null, false),
  row('V2', 1, 1, false),
];

describe('how well a table is predicted', () => {
  test('is told by its held-out rows alone', () => {
    const [first, second] = validationTables(rows);
    expect(first).toMatchObject({ table: 'V1', heldOut: 2, within: 1 });
    expect(first?.medianError).toBeCloseTo(0.15);
    expect(second).toMatchObject({ table: 'V2', heldOut: 0, within: 0 });
    expect(second?.medianError).toBeNaN();
  });

  test('is drawn in order of what was published, without what has no figure', () => {
    expect(plotPoints(rows.filter(({ table }) => table === 'V1'))).toEqual({
      x: [10, 50, 100],
      calibrated: [null, 50, null],
      heldOut: [8, null, 110],
    });
  });
});

test('sources are numbered as they are first referred to, and those unknown are left out', () => {
  const citation = (id: string) =>
    [
      id,
      { id, quantity: '', value: 1, unit: '', context: '', source: '', url: '', via: '' },
    ] as const;
  const sources = new SourceList(new Map([citation('a'), citation('b')]));
  const numbers = (...ids: string[]) => sources.refer(ids).map(({ number }) => number);
  expect(numbers('b', 'from-memory')).toEqual([1]);
  expect(numbers('a', 'b', 'a')).toEqual([2, 1]);
});
