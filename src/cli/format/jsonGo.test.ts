import { expect, test } from 'vitest';
import { jsonGo } from './jsonGo.ts';
import { printGo } from './printGo.ts';

test('nanoseconds, which a number cannot hold, are written digit by digit', () => {
  const event = { timeNano: 1790841600123456789n };
  expect(jsonGo(event)).toBe('{"timeNano":1790841600123456789}');
  expect(printGo(event.timeNano)).toBe('1790841600123456789');
});

test('keys of maps are sorted, lists keep their order', () => {
  expect(jsonGo({ b: [2, 1], a: null })).toBe('{"a":null,"b":[2,1]}');
});
