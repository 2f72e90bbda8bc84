import { describe, expect, test } from 'vitest';
import type { SceneRects } from '../Scene.ts';
import { motionMs } from './motionMs.ts';
import { RectMotion } from './RectMotion.ts';

type Box = readonly [key: number, x: number, y: number, width: number, height: number];

function rectsOf(
  boxes: readonly Box[],
  strokes: Readonly<Record<number, number>> = {},
): SceneRects {
  const column = (side: number): Float32Array => Float32Array.from(boxes, (box) => box[side]);
  return {
    count: boxes.length,
    key: Float64Array.from(boxes, (box) => box[0]),
    x: column(1),
    y: column(2),
    width: column(3),
    height: column(4),
    token: new Uint8Array(boxes.length),
    pattern: new Uint8Array(boxes.length),
    stroke: Uint8Array.from(boxes, (box) => strokes[box[0]] ?? 0),
    host: new Int8Array(boxes.length),
    row: new Int32Array(boxes.length),
    kind: new Int8Array(boxes.length),
  };
}

function shown(motion: RectMotion): Record<number, number[]> {
  const { shown: columns } = motion;
  return Object.fromEntries(
    Array.from({ length: columns.count }, (_, slot) => [
      columns.key[slot],
      [...columns.now.subarray(slot * 4, slot * 4 + 4)],
    ]),
  );
}

function showing(...boxes: Box[]): RectMotion {
  const motion = new RectMotion();
  motion.retarget(rectsOf(boxes), 0, 'move');
  return motion;
}

describe('a move', () => {
  test('starts where the thing is, passes half way early, and ends at its place for good', () => {
    const motion = showing([1, 0, 0, 10, 10]);
    motion.retarget(rectsOf([[1, 100, 0, 10, 10]]), 1000, 'move');
    motion.step(1000);
    expect(shown(motion)[1]).toEqual([0, 0, 10, 10]);
    motion.step(1000 + motionMs.move / 2);
    expect(shown(motion)[1][0]).toBeCloseTo(87.5, 3);
    motion.step(1000 + motionMs.move);
    expect(shown(motion)[1]).toEqual([100, 0, 10, 10]);
    expect(motion.moving).toBe(false);
  });

  test('interrupted, goes on from where it is', () => {
    const motion = showing([1, 0, 0, 10, 10]);
    motion.retarget(rectsOf([[1, 100, 0, 10, 10]]), 0, 'move');
    motion.step(motionMs.move / 2);
    motion.retarget(rectsOf([[1, 0, 0, 10, 10]]), motionMs.move / 2, 'move');
    motion.step(motionMs.move / 2);
    expect(shown(motion)[1][0]).toBeCloseTo(87.5, 3);
  });

  test('keeps its end when the goal drifts a little every frame', () => {
    const motion = showing([1, 0, 0, 10, 10]);
    for (let frame = 0; frame <= 10; frame += 1) {
      motion.retarget(rectsOf([[1, 100 + frame, 0, 10, 10]]), frame * 30, 'move');
      motion.step(frame * 30);
    }
    expect(motion.moving).toBe(false);
    expect(shown(motion)[1][0]).toBe(110);
  });

  test('follows things by key whatever their order', () => {
    const motion = showing([1, 0, 0, 10, 10], [2, 50, 0, 10, 10], [3, 90, 0, 10, 10]);
    const next: Box[] = [
      [3, 90, 0, 10, 10],
      [1, 0, 0, 10, 10],
      [2, 50, 0, 10, 10],
    ];
    motion.retarget(rectsOf(next), 0, 'move');
    expect(motion.moving).toBe(false);
    expect(motion.leaving.count).toBe(0);
  });
});

test('a bar that lengthens on its axis is never behind, however fast', () => {
  const motion = showing([1, 20, 5, 10, 8]);
  motion.retarget(rectsOf([[1, 20, 5, 400, 8]]), 16, 'move');
  motion.step(16);
  expect(shown(motion)[1]).toEqual([20, 5, 400, 8]);
  expect(motion.moving).toBe(false);
});

test('a small step is taken at once', () => {
  const motion = showing([1, 0, 40, 10, 60]);
  motion.retarget(rectsOf([[1, 0, 38, 10, 62]]), 16, 'move');
  expect(shown(motion)[1]).toEqual([0, 38, 10, 62]);
});

test('what is new grows from its bottom edge', () => {
  const motion = showing([1, 0, 0, 10, 10]);
  const boxes: Box[] = [
    [1, 0, 0, 10, 10],
    [2, 20, 30, 10, 40],
  ];
  motion.retarget(rectsOf(boxes), 0, 'move');
  expect(shown(motion)[2]).toEqual([20, 70, 10, 0]);
  motion.step(100);
  const [, y, , height] = shown(motion)[2];
  expect(y + height).toBeCloseTo(70, 3);
  motion.step(motionMs.move);
  expect(shown(motion)[2]).toEqual([20, 30, 10, 40]);
});

test('what is gone shrinks to its bottom edge, fades, and is forgotten', () => {
  const motion = showing([1, 0, 0, 10, 10], [2, 20, 30, 10, 40]);
  motion.retarget(rectsOf([[1, 0, 0, 10, 10]]), 0, 'move');
  motion.step(motionMs.move / 2);
  expect(motion.leaving.count).toBe(1);
  expect(motion.leaving.alpha[0]).toBeCloseTo(0.125, 3);
  expect(motion.leaving.now[1] + motion.leaving.now[3]).toBeCloseTo(70, 3);
  motion.step(motionMs.move);
  expect(motion.leaving.count).toBe(0);
  expect(motion.moving).toBe(false);
});

test('what turns bad flashes once', () => {
  const motion = showing([1, 0, 0, 10, 10]);
  const bad = rectsOf([[1, 0, 0, 10, 10]], { 1: 4 });
  motion.retarget(bad, 0, 'move');
  expect(motion.shown.flash[0]).toBe(1);
  motion.step(motionMs.flash);
  expect(motion.shown.flash[0]).toBe(0);
  motion.retarget(bad, motionMs.flash + 1, 'move');
  expect(motion.moving).toBe(false);
});

describe('with reduced motion', () => {
  test('a thing fades from its old place to its new one and never moves', () => {
    const motion = showing([1, 0, 0, 10, 10]);
    motion.retarget(rectsOf([[1, 100, 0, 10, 10]]), 0, 'fade');
    motion.step(motionMs.move / 2);
    expect(shown(motion)[1]).toEqual([100, 0, 10, 10]);
    expect([...motion.leaving.now.subarray(0, 4)]).toEqual([0, 0, 10, 10]);
    expect(motion.shown.alpha[0] + motion.leaving.alpha[0]).toBeCloseTo(1, 5);
  });

  test('nothing flashes', () => {
    const motion = showing([1, 0, 0, 10, 10]);
    motion.retarget(rectsOf([[1, 0, 0, 10, 10]], { 1: 4 }), 0, 'fade');
    expect(motion.shown.flash[0]).toBe(0);
  });
});

test('a jump shows the new scene at once and leaves nothing behind', () => {
  const motion = showing([1, 0, 0, 10, 10], [2, 20, 0, 10, 10]);
  motion.retarget(rectsOf([[1, 300, 40, 10, 10]]), 0, 'jump');
  expect(shown(motion)).toEqual({ 1: [300, 40, 10, 10] });
  expect(motion.moving).toBe(false);
});
