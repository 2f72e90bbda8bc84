import { expect, test } from 'vitest';
import { formatDuration } from './formatDuration.ts';

test.each([
  [0, '0 ms'],
  [433, '433 ms'],
  [999.4, '999 ms'],
  [999.5, '1.00 s'],
  [9994, '9.99 s'],
  [10_197.8, '10.2 s'],
  [100_400, '100 s'],
  [119_949, '120 s'],
  [119_950, '2.00 min'],
  [3_600_000, '60.0 min'],
])('%d ms read %s', (ms, expected) => {
  const { digits, unit } = formatDuration(ms, 'en');
  expect(`${digits} ${unit}`).toBe(expected);
});

test('French writes the comma', () => {
  expect(formatDuration(21_400, 'fr')).toEqual({ digits: '21,4', unit: 's' });
});
