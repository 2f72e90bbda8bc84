import { expect, test } from 'vitest';
import { phasePart } from './phasePart.ts';
import { readRectKey } from './readRectKey.ts';
import { rectKey } from './rectKey.ts';

test('a key says what it was made of', () => {
  expect(readRectKey(rectKey('disk', 3, 12, 4, 7))).toMatchObject({
    group: 'disk',
    row: 12,
    part: 4,
  });
  const start = readRectKey(rectKey('start', 10, 2 ** 25, phasePart.kernel));
  expect(start).toMatchObject({ group: 'start', row: 2 ** 25, phase: 'kernel' });
});
