import { expect, test } from 'vitest';
import { costs } from '../calibration/costs.ts';
import { processTableSize } from './processTableSize.ts';

const GiB = 1024 ** 3;

test('a table grows with RAM, 8192 processes a GiB, until their numbers end', () => {
  expect(processTableSize(GiB, costs)).toBe(8192);
  expect(processTableSize(16 * GiB, costs)).toBe(131_072);
  expect(processTableSize(1024 * GiB, costs)).toBe(4_194_304);
});
