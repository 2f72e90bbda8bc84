import { expect, test } from 'vitest';
import { formatBytes } from './formatBytes.ts';

const text = (...args: Parameters<typeof formatBytes>): string => {
  const { digits, unit } = formatBytes(...args);
  return `${digits} ${unit}`;
};

test('RAM counts in powers of two, disk in powers of ten', () => {
  expect(text(16 * 1024 ** 3, 'en')).toBe('16.0 GiB');
  expect(text(256e9, 'en', 'disk')).toBe('256 GB');
});

test('French has its own units and its comma', () => {
  expect(text(1.5 * 1024 ** 3, 'fr')).toBe('1,50 Gio');
  expect(text(227_330_000, 'fr', 'disk')).toBe('227 Mo');
  expect(text(12, 'fr')).toBe('12 o');
});

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [999, '999 B'],
  [1000, '0.98 KiB'],
  [1024, '1.00 KiB'],
  [10_240, '10.0 KiB'],
  [102_400, '100 KiB'],
  [1023.9 * 1024 ** 2, '1.00 GiB'],
  [64 * 1024 ** 4, '64.0 TiB'],
  [5000 * 1024 ** 4, '5,000 TiB'],
  [-3 * 1024 ** 2, '-3.00 MiB'],
])(
  '%d bytes of RAM read %s: three digits at most, and never 1,000 of a unit',
  (bytes, expected) => {
    expect(text(bytes, 'en')).toBe(expected);
  },
);
