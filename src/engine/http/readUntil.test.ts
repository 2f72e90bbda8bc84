import { expect, it } from 'vitest';
import { readUntil } from './readUntil.ts';

const nowMs = Date.UTC(2026, 0, 2);
const read = (...values: string[]) => readUntil(new Map([['until', values]]), nowMs);

it.each([
  ['24h', Date.UTC(2026, 0, 1)],
  ['1h30m', nowMs - 5_400_000],
  ['1500000000', 1_500_000_000_000],
  ['2026-01-01', Date.UTC(2026, 0, 1)],
  ['2026-01-01T10:00', Date.UTC(2026, 0, 1, 10)],
])('until=%s is a moment', (text, ms) => {
  expect(read(text)).toBe(ms);
});

it.each(['1.2.3h', 'soon', '3d'])('%s is none', (text) => {
  expect(() => read(text)).toThrow(`failed to parse value as time or duration: "${text}"`);
});

it('is one moment, or none', () => {
  expect(readUntil(new Map(), nowMs)).toBeNull();
  expect(() => read('1h', '2h')).toThrow('more than one until filter specified');
});
