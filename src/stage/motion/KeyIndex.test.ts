import { expect, test } from 'vitest';
import { KeyIndex } from './KeyIndex.ts';

test('finds each key where it was, and nothing else', () => {
  const keys = Float64Array.from({ length: 5000 }, (_, row) => row * 65536 + (row % 13));
  const index = new KeyIndex();
  index.rebuild(keys, keys.length);
  for (let slot = 0; slot < keys.length; slot += 1) expect(index.slotOf(keys[slot])).toBe(slot);
  expect(index.slotOf(7 * 65536)).toBe(-1);
});

test('tells apart keys that differ only above 32 bits', () => {
  const index = new KeyIndex();
  index.rebuild(Float64Array.of(5, 5 + 2 ** 32, 5 + 2 ** 40), 3);
  expect([5, 5 + 2 ** 32, 5 + 2 ** 40].map((key) => index.slotOf(key))).toEqual([0, 1, 2]);
});

test('forgets what is no longer there', () => {
  const index = new KeyIndex();
  index.rebuild(Float64Array.of(1, 2, 3), 3);
  index.rebuild(Float64Array.of(3, 1), 2);
  expect([1, 2, 3].map((key) => index.slotOf(key))).toEqual([1, -1, 0]);
});
