import { expect, test } from 'vitest';
import { Glide } from './Glide.ts';
import { motionMs } from './motionMs.ts';

test('a label fades in where it belongs, then glides to its next place', () => {
  const glide = new Glide([10, 20], 0, 'move');
  expect(glide.alpha).toBe(0);
  glide.step(motionMs.move);
  expect([glide.alpha, ...glide.values]).toEqual([1, 10, 20]);
  glide.retarget([110, 20], 1000, 'move');
  glide.step(1000 + motionMs.move / 2);
  expect(glide.values[0]).toBeCloseTo(97.5, 3);
  glide.step(1000 + motionMs.move);
  expect([...glide.values, glide.moving]).toEqual([110, 20, false]);
});

test('with reduced motion it fades in at the new place', () => {
  const glide = new Glide([10], 0, 'jump');
  glide.retarget([200], 0, 'fade');
  expect([glide.values[0], glide.alpha]).toEqual([200, 0]);
});

test('a small step is taken at once', () => {
  const glide = new Glide([10], 0, 'jump');
  glide.retarget([12], 0, 'move');
  expect([glide.values[0], glide.moving]).toEqual([12, false]);
});
