import { expect, test } from 'vitest';
import { clampCamera } from './clampCamera.ts';
import { zoomCamera } from './zoomCamera.ts';

const whole = { scale: 1, x: 0, y: 0 };

test('what is under the pointer stays under it', () => {
  const near = zoomCamera(whole, 4, 300, 200, 1000, 600);
  expect((300 - near.x) / near.scale).toBeCloseTo(300, 9);
  const nearer = zoomCamera(near, 2, 500, 400, 1000, 600);
  expect((500 - nearer.x) / nearer.scale).toBeCloseTo((500 - near.x) / near.scale, 9);
});

test('zooming out again ends at the whole picture, wherever the pointer is', () => {
  const near = zoomCamera(whole, 10, 900, 50, 1000, 600);
  expect(zoomCamera(near, 0.01, 20, 580, 1000, 600)).toEqual(whole);
});

test('the scale stays between all and 64', () => {
  expect(zoomCamera(whole, 1e6, 0, 0, 1000, 600).scale).toBe(64);
  expect(zoomCamera(whole, 0.5, 500, 300, 1000, 600)).toEqual(whole);
});

test('the picture cannot be pushed off the canvas', () => {
  expect(clampCamera({ scale: 2, x: 400, y: -9999 }, 1000, 600)).toEqual({
    scale: 2,
    x: 0,
    y: -600,
  });
});
