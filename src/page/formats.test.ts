import { expect, it } from 'vitest';
import { formatClock } from './formatClock.ts';
import { formatLedgerValue } from './formatLedgerValue.ts';
import { formatRatio } from './formatRatio.ts';
import { formatSpecSize } from './formatSpecSize.ts';
import { viaLabel } from './viaLabel.ts';

it('shows the clock to a tenth, never ahead of time', () => {
  expect(formatClock(24_699, 'en')).toBe('00:00:24.6');
  expect(formatClock(3_661_000, 'en')).toBe('01:01:01.0');
  expect(formatClock(42 * 86_400_000 + 3_661_900, 'en')).toBe('42\u00a0d 01:01:01');
  expect(formatClock(86_400_000, 'fr')).toBe('1\u00a0j 00:00:00');
});

it('gives ratios two figures', () => {
  expect([formatRatio(5.86, 'en'), formatRatio(46.2, 'en')]).toEqual(['5.9', '46']);
  expect(formatRatio(5.86, 'fr')).toBe('5,9');
});

it('writes hardware as it is sold', () => {
  expect(formatSpecSize(16 * 2 ** 30, 'en', 'ram')).toBe('16\u00a0GiB');
  expect(formatSpecSize(1.5 * 2 ** 30, 'fr', 'ram')).toBe('1,50\u00a0Gio');
  expect(formatSpecSize(100e9, 'en', 'disk')).toBe('100\u00a0GB');
});

it('shows a dash where there is nothing to say', () => {
  expect(formatLedgerValue('lastReady', NaN, 'en')).toEqual({ digits: '–', unit: '' });
  expect(formatLedgerValue('usefulShare', 0.137, 'en')).toEqual({ digits: '14', unit: '%' });
});

it('says how a figure was obtained by its keyword', () => {
  expect(viaLabel('memory - check before display', 'en')).toBe('from memory, to be checked');
  expect(viaLabel('community-transcript', 'en')).toBe('community transcript');
  expect(viaLabel('secondary-quote (id 1)', 'en')).toBe('secondary source');
});
