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
  [7_200_000, '2.00 h'],
  [47.9 * 3_600_000, '47.9 h'],
  [48 * 3_600_000, '2.00 d'],
  [42 * 86_400_000, '42.0 d'],
])('%d ms read %s', (ms, expected) => {
  const { digits, unit } = formatDuration(ms, 'en');
  expect(`${digits} ${unit}`).toBe(expected);
});

test('French writes the comma', () => {
  expect(formatDuration(21_400, 'fr')).toEqual({ digits: '21,4', unit: 's' });
  expect(formatDuration(14 * 86_400_000, 'fr')).toEqual({ digits: '14,0', unit: 'j' });
});
