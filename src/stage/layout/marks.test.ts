import { describe, expect, test } from 'vitest';
import type { HostTrouble } from '../../world/HostTrouble.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { Scene } from '../Scene.ts';
import { sampleFrame } from '../testing/sampleFrame.ts';
import type { SampleHost } from '../testing/sampleWorld.ts';
import { layoutScene } from './layoutScene.ts';
import { markPart } from './markPart.ts';
import { pixelsPerByte } from './pixelsPerByte.ts';
import { rectKey } from './rectKey.ts';

const MiB = 2 ** 20;
const sceneOf = (host: SampleHost) =>
  layoutScene(sampleFrame({ hosts: [host] }), { scale: 1, x: 0, y: 0 });
const trouble: HostTrouble = { fault: 'kernelPanic', row: 3, atMs: 0, reach: 'host', hurt: 3 };

function boxAt({ rects }: Scene, key: number) {
  const at = rects.key.subarray(0, rects.count).indexOf(key);
  if (at < 0) return null;
  const [left, top] = [rects.x[at] ?? NaN, rects.y[at] ?? NaN];
  return { left, top, right: left + (rects.width[at] ?? 0), bottom: top + (rects.height[at] ?? 0) };
}
const mark = (scene: Scene, row: number, part: keyof typeof markPart) =>
  boxAt(scene, rectKey('mark', 0, row, markPart[part]));

/** Area of all marks of a kind, scene px. */
function areaOf({ rects }: Scene, part: keyof typeof markPart): number {
  let area = 0;
  for (let row = 0; row < 100; row += 1) {
    const at = rects.key.subarray(0, rects.count).indexOf(rectKey('mark', 0, row, markPart[part]));
    if (at >= 0) area += (rects.width[at] ?? 0) * (rects.height[at] ?? 0);
  }
  return area;
}

describe('a fault on the stage', () => {
  test('keeps the place of what it killed, empty, and counts it in no area', () => {
    const killed = sceneOf({
      platform: 'container',
      ready: 3,
      killed: 1,
      trouble: { ...trouble, reach: 'instance' },
      harm: ['none', 'none', 'none', 'source'],
    });
    const before = sceneOf({ platform: 'container', ready: 4 });
    const app = memoryKindIndex.app;
    const place = mark(killed, 3, 'lost');
    expect(place?.top).toBeCloseTo(boxAt(before, rectKey('part', 0, 3, app))?.top ?? NaN, 2);
    expect(boxAt(killed, rectKey('part', 0, 3, app))).toBeNull();
  });

  test('draws its wall round one instance, a hidden VM, or the host', () => {
    const walls = (['instance', 'guest', 'host'] as const).map((reach) => {
      const scene = sceneOf({
        platform: 'container',
        ready: 8,
        onceMiB: { vmProcess: 60, guestKernel: 90 },
        trouble: { ...trouble, reach },
      });
      const wall = mark(scene, trouble.row, 'wall');
      const frame = boxAt(scene, rectKey('frame', 0, 1, memoryKindIndex.free));
      if (!wall || !frame) throw new Error('a wall and a frame');
      return { wall, frame };
    });
    const [one, guest, host] = walls;
    expect((one?.wall.right ?? 0) - (one?.wall.left ?? 0)).toBeLessThan(200);
    expect(guest?.wall.bottom).toBeLessThan(guest?.frame.bottom ?? 0);
    expect(guest?.wall.right).toBeGreaterThanOrEqual(guest?.frame.right ?? Infinity);
    expect(host?.wall.bottom).toBeGreaterThanOrEqual(host?.frame.bottom ?? Infinity);
  });

  test('is told in words, where it began and whom it hurts', () => {
    const { callouts, labels } = sceneOf({ platform: 'container', ready: 4, trouble });
    expect(callouts.map(({ text }) => text)).toContain('kernel panic: node-api #4');
    const said = labels.filter(({ token }) => token === 'bad').map(({ text }) => text);
    expect(said.join(' ')).toBe('Kernel panic: all 4 share the host’s kernel');
  });
});

describe('RAM that is not where it was', () => {
  test('what VMs gave back is drawn to scale', () => {
    const host: SampleHost = {
      platform: 'vm',
      ready: 8,
      mergedMiB: 100,
      balloonMiB: 250,
    };
    const scene = sceneOf(host);
    const areaPerByte = pixelsPerByte(sampleFrame({ hosts: [host] }));
    expect(areaOf(scene, 'merged') / (8 * 100 * MiB * areaPerByte)).toBeCloseTo(1, 3);
    expect(areaOf(scene, 'ballooned') / (8 * 250 * MiB * areaPerByte)).toBeCloseTo(1, 3);
    const said = scene.callouts.map(({ text }) => text);
    expect(said).toContain('given back by balloon: 1.95\u00a0GiB');
    expect(said).toContain('page sharing saves 800\u00a0MiB');
  });

  test('what lies in swap is marked as a share of the instance', () => {
    const scene = sceneOf({ platform: 'container', ready: 4, swappedMiB: 146 });
    const app = boxAt(scene, rectKey('part', 0, 1, memoryKindIndex.app));
    const swapped = mark(scene, 1, 'swapped');
    if (!app || !swapped) throw new Error('an app, half in swap');
    expect((swapped.right - swapped.left) / (app.right - app.left)).toBeCloseTo(0.5, 5);
    expect(scene.callouts.map(({ text }) => text)).toContain('swapped to disk: 584\u00a0MiB');
  });
});

describe('a host that is not up', () => {
  test('says what it is doing, its steps to scale', () => {
    const scene = sceneOf({
      platform: 'bare',
      ready: 0,
      state: 'racked',
      step: 'rack',
      stepStartMs: { order: -14_000, rack: -0 },
      stepSpentMs: { order: 14_000 },
    });
    const texts = scene.labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Going into its rack', 'order and delivery']));
    const order = boxAt(scene, rectKey('frame', 0, 4, 0));
    const rack = boxAt(scene, rectKey('frame', 0, 5, 0));
    if (!order || !rack) throw new Error('two bars');
    const ratio = (rack.right - rack.left) / (order.right - order.left);
    expect(ratio).toBeCloseTo(24_600 / 14_000, 3);
  });

  test('is an empty outline while there is no machine', () => {
    const scene = sceneOf({ platform: 'bare', ready: 0, state: 'absent' });
    expect(scene.rects.count).toBe(1);
    expect(scene.lines).toHaveLength(0);
    expect(scene.labels.map(({ text }) => text)).toEqual(['No server yet: to be ordered']);
  });
});
