import { expect, test } from 'vitest';
import { parseSize } from './parseSize.ts';

test.each([
  ['16 GiB', 16 * 2 ** 30],
  ['512MiB', 2 ** 29],
  ['1.5 TB', 1.5e12],
  ['500 GB', 500e9],
  ['0 GB', null],
  ['16', null],
  ['16 gigs', null],
  ['-1 GB', null],
  ['9e9 TiB', null],
])('%s is %s', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});
