import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { publishedTables } from '../calibration/published/publishedTables.ts';
import { summaryOf } from './validation/summaryOf.ts';
import { validationRows } from './validation/validationRows.ts';
import type { ValidationRow } from './validation/ValidationRow.ts';

// Whole tables are simulated: a bound for a busy machine, not a measure.
vi.setConfig({ testTimeout: 120_000 });

const root = new URL('../../', import.meta.url);
const rows = validationRows();
const magnitude = (row: ValidationRow): number => Math.abs(row.error ?? NaN);

/** The files the simulated column comes from, by path. */
const modelFiles = ['src/calibration', 'src/headless/validation']
  .flatMap((folder) => readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
const sourceOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

test('every published table is held against the model, and so are the recorded ones', () => {
  const published = Array.from({ length: 13 }, (_, index) => `V${index + 1}`);
  expect([...new Set(rows.map((row) => row.table))]).toEqual([
    ...published,
    'docker-start',
    'docker-start-cores',
    'docker-start-growth',
    'docker-ends',
    'docker-memory',
    'docker-disk',
    'guest-reclaim',
    'like-for-like',
  ]);
  const keys = rows.map(({ table, row }) => `${table}/${row}`);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('each row', () => {
  test('says by how much the model is off, with the sign', () => {
    for (const { simulated, published, error, heldOut } of rows) {
      if (simulated === null) expect({ error, heldOut }).toEqual({ error: null, heldOut: false });
      else expect(error).toBeCloseTo(simulated / published - 1, 8);
    }
  });

  test('that is a miss, or that the model has no figure for, says why', () => {
    const misses = rows.filter((row) => !(magnitude(row) <= 0.15));
    expect(misses.length).toBeGreaterThan(0);
    expect(misses.filter((row) => row.why === null)).toEqual([]);
  });
});

test('held-out rows are within 15 percent, as a median; those no rule was chosen in sight of, too', () => {
  const { heldOut, blind } = summaryOf(rows);
  expect(blind.rows).toBeGreaterThan(30);
  expect(heldOut.rows).toBeGreaterThan(blind.rows);
  expect(heldOut.medianError).toBeLessThan(0.15);
  expect(blind.medianError).toBeLessThan(0.15);
});

test('a row that set a constant is no evidence, and most tables have rows that did not', () => {
  const evidence = new Set(rows.filter((row) => row.heldOut).map((row) => row.table));
  expect(evidence.size).toBe(21);
  const calibrating = publishedTables.flatMap((table) =>
    table.rows.filter((row) => row.calibrates).map(({ row }) => `${table.id}/${row}`),
  );
  const heldOut = rows.filter((row) => row.heldOut).map(({ table, row }) => `${table}/${row}`);
  expect(heldOut.filter((key) => calibrating.includes(key))).toEqual([]);
});

describe('the simulated column does not know what was published', () => {
  test('other published values change nothing in it', () => {
    const others = publishedTables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, value: row.value * 1.37 + 1 })),
    }));
    const simulated = (list: readonly ValidationRow[]) => list.map((row) => row.simulated);
    expect(simulated(validationRows(others))).toEqual(simulated(rows));
  });

  test('only what compares and prints reads the tables', () => {
    const readers = modelFiles.filter((path) => /from '.*published\//.test(sourceOf(path)));
    expect(readers).toEqual([
      'src/calibration/explainService.ts', // shows them as published, beside what is simulated
      'src/headless/validation/validationRows.ts',
      'src/headless/validation/validationTable.ts',
    ]);
  });

  test('no held-out figure of four digits or more is written into the model', () => {
    const numbers = new Set(
      modelFiles.flatMap((path) => sourceOf(path).match(/\d[\d_]*(\.\d+)?/g) ?? []).map(toNumber),
    );
    const telling = rows.filter(
      ({ heldOut, published }) => heldOut && String(published).replace('.', '').length >= 4,
    );
    expect(telling.length).toBeGreaterThan(50);
    expect(telling.filter(({ published }) => numbers.has(published))).toEqual([]);
  });
});

test('the same app as process, container and VM: memory and disk within 10 percent', () => {
  const alike = rows.filter((row) => row.table === 'like-for-like');
  expect(alike).toHaveLength(20);
  for (const row of alike) expect(magnitude(row), row.row).toBeLessThan(0.1);
});

test('what the page shows is what the model says now (npm run validate -- --write)', () => {
  const shown = JSON.parse(sourceOf('assets/calibration/validation.json')) as unknown;
  expect(shown).toEqual({ summary: summaryOf(rows), rows });
});

test('the command prints the list', () => {
  const words = ['--import', 'tsx', 'src/headless/validate.ts', '--json'];
  const stdout = execFileSync(process.execPath, words, { cwd: fileURLToPath(root) }).toString();
  expect(JSON.parse(stdout)).toEqual(rows);
});

function toNumber(text: string): number {
  return Number(text.replaceAll('_', ''));
}
