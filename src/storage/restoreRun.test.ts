import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyValueStorage } from './KeyValueStorage.ts';
import { keepRun } from './keepRun.ts';
import { restoreRun } from './restoreRun.ts';
import { runFileArbitrary } from './runFileArbitrary.ts';
import { saveRun } from './saveRun.ts';

class MemoryStorage implements KeyValueStorage {
  readonly items = new Map<string, string>();
  roomChars = Infinity;

  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (value.length > this.roomChars) throw new DOMException('', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
}

const [runFile, other] = fc
  .sample(runFileArbitrary, { numRuns: 2, seed: 5 })
  .map((sample) => JSON.parse(JSON.stringify(sample)));

test('what was saved comes back, the latest only', () => {
  const storage = new MemoryStorage();
  expect(restoreRun(storage)).toBeNull();
  expect(saveRun(storage, other)).toBeNull();
  expect(saveRun(storage, runFile)).toBeNull();
  expect(restoreRun(storage)).toEqual({ runFile });
});

test('damaged runs are put aside, each under its own key, and stay when others are saved', () => {
  const storage = new MemoryStorage();
  for (const [text, keptAs] of [
    ['{"format":', 'coloc.run.damaged.1'],
    ['[]', 'coloc.run.damaged.2'],
  ] as const) {
    storage.setItem('coloc.run', text);
    expect(restoreRun(storage)).toMatchObject({ problem: { keptAs } });
    saveRun(storage, runFile);
    expect(storage.getItem(keptAs)).toBe(text);
  }
  expect(restoreRun(storage)).toEqual({ runFile });
});

test('a run that another takes the place of is kept once, and does not come back by itself', () => {
  const storage = new MemoryStorage();
  expect([keepRun(storage, runFile), keepRun(storage, other), keepRun(storage, runFile)]).toEqual([
    'coloc.run.kept.1',
    'coloc.run.kept.2',
    'coloc.run.kept.1',
  ]);
  expect(restoreRun(storage)).toBeNull();
});

test('any text is either a run or put aside', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const storage = new MemoryStorage();
      storage.setItem('coloc.run', text);
      restoreRun(storage);
      expect([...storage.items.values()]).toEqual([text]);
    }),
  );
});

test('a full storage says so and keeps the last good run', () => {
  const storage = new MemoryStorage();
  saveRun(storage, runFile);
  storage.roomChars = 10;
  expect(saveRun(storage, other)).toMatchObject({ code: 'storage.full' });
  expect(restoreRun(storage)).toEqual({ runFile });
});

test('a storage that may not be touched says so', () => {
  const forbid = (): never => {
    throw new DOMException('', 'SecurityError');
  };
  const storage: KeyValueStorage = { getItem: forbid, setItem: forbid, removeItem: forbid };
  expect(restoreRun(storage)).toMatchObject({ problem: { code: 'storage.unavailable' } });
  expect(saveRun(storage, runFile)).toMatchObject({ code: 'storage.unavailable' });
});
