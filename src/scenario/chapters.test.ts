import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeProblem } from './describeProblem.ts';
import { loadChapter } from './loadChapter.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const results = files.map((name) => loadChapter(readFileSync(new URL(name, folder), 'utf8'), name));

test('every chapter file is in order', () => {
  const faults = results.flatMap((result) =>
    'errors' in result ? result.errors.map((fault) => describeProblem(fault, 'en')) : [],
  );
  expect(faults).toEqual([]);
});

test('chapters are numbered from 1 without a gap, have names of their own, and are found by them', () => {
  const chapters = results.flatMap((result) => ('chapter' in result ? [result.chapter] : []));
  expect(chapters.map(({ order }) => order)).toEqual(chapters.map((_, index) => index + 1));
  expect(new Set(chapters.map(({ id }) => id)).size).toBe(files.length);
  const names = chapters.map(({ order, id }) => `${String(order).padStart(2, '0')}-${id}.yaml`);
  expect(files.toSorted()).toEqual(names);
});
