import { describe, expect, it } from 'vitest';
import { durationText } from './durationText.ts';
import { humanDuration } from './humanDuration.ts';
import { parseDurationNs } from './parseDurationNs.ts';

describe('durations as Go reads and writes them', () => {
  it.each([
    ['1h30m', 5_400e9, '1h30m0s'],
    ['90s', 90e9, '1m30s'],
    ['1.5s', 1.5e9, '1.5s'],
    ['.5ms', 500_000, '500µs'],
    ['300ms', 300e6, '300ms'],
    ['1.5µs', 1500, '1.5µs'],
    ['7.9ns', 7, '7ns'],
    ['-2m', -120e9, '-2m0s'],
    ['0', 0, '0s'],
  ])('%s', (text, ns, written) => {
    expect(parseDurationNs(text)).toBe(ns);
    expect(durationText(ns)).toBe(written);
  });

  it.each([
    ['', 'time: invalid duration ""'],
    ['1.2.3h', 'time: missing unit in duration "1.2.3h"'],
    ['h', 'time: invalid duration "h"'],
    ['10', 'time: missing unit in duration "10"'],
    ['3d', 'time: unknown unit "d" in duration "3d"'],
  ])('%j is refused', (text, why) => {
    expect(() => parseDurationNs(text)).toThrow(why);
  });
});

it.each([
  [900, 'Less than a second'],
  [1000, '1 second'],
  [59_999, '59 seconds'],
  [60_000, 'About a minute'],
  [30 * 60_000, '30 minutes'],
  [89 * 60_000, 'About an hour'],
  [90 * 60_000, '2 hours'],
  // Hours are rounded before days are counted.
  [71.5 * 3_600_000, '3 days'],
  [14 * 24 * 3_600_000, '2 weeks'],
  [60 * 24 * 3_600_000, '2 months'],
  [730 * 24 * 3_600_000, '2 years'],
])('%d ms are told as go-units tells them', (ms, words) => {
  expect(humanDuration(ms)).toBe(words);
});
