import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Harm } from '../../world/Harm.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import { Family } from '../../world/Family.ts';
import type { Scene } from '../Scene.ts';
import { sampleFrame } from '../testing/sampleFrame.ts';
import { gutterPx } from './gutterPx.ts';
import { layoutScene } from './layoutScene.ts';
import { pixelsPerByte } from './pixelsPerByte.ts';
import { rectKey } from './rectKey.ts';
import { SceneLayout } from './SceneLayout.ts';

const whole = { scale: 1, x: 0, y: 0 };
const MiB = 2 ** 20;
const firstStart = rectKey('start', 0, 0, 0);
const firstSlab = rectKey('slab', 0, 0, 0);
const firstDisk = rectKey('disk', 0, 0, 0);

/** Area drawn for memory, each gutter and gap given back to the tower it belongs to. */
function memoryArea({ rects }: Scene, pitch: number): number {
  let area = 0;
  for (let at = 0; at < rects.count; at += 1) {
    const key = rects.key[at] ?? 0;
    if (key >= firstDisk) continue;
    const width = rects.width[at] ?? 0;
    const slab = key >= firstSlab && key % 1024 === 0;
    area += (slab ? width : Math.ceil((width - 1e-3) / pitch) * pitch) * (rects.height[at] ?? 0);
  }
  return area;
}

/** The narrowest drawn part tells the pitch: with its gutter it divides the frame into whole bays. */
function pitchOf({ rects }: Scene): number {
  let narrowest = Infinity;
  for (let at = 0; at < rects.count; at += 1) {
    const key = rects.key[at] ?? 0;
    if (key >= firstSlab) continue;
    narrowest = Math.min(narrowest, rects.width[at] ?? 0);
  }
  const frameKey = rectKey('frame', 0, 0, memoryKindIndex.free);
  const room = rects.width[rects.key.indexOf(frameKey)] ?? NaN;
  const offBays = (pitch: number) => Math.abs(room / pitch - Math.round(room / pitch));
  const likely = [0, 1, 2]
    .filter((gutter) => gutterPx(narrowest + gutter, 1) === gutter)
    .map((gutter) => narrowest + gutter);
  return likely.sort((a, b) => offBays(a) - offBays(b))[0] ?? NaN;
}

function boxOf({ rects }: Scene, row: number, kind: keyof typeof memoryKindIndex) {
  const index = memoryKindIndex[kind];
  const at = rects.key.indexOf(rectKey('part', 0, row, index));
  return { x: rects.x[at] ?? NaN, y: rects.y[at] ?? NaN, height: rects.height[at] ?? NaN };
}

describe('the RAM of the cutaway', () => {
  it('draws as much area as memory is used, in any world', () => {
    const hosts = fc.record({
      platform: fc.constantFrom(...Family),
      ready: fc.integer({ min: 1, max: 60 }),
      starting: fc.integer({ min: 0, max: 10 }),
      hostCacheMiB: fc.integer({ min: 0, max: 2000 }),
      onceMiB: fc.record({
        vmProcess: fc.integer({ min: 0, max: 60 }),
        guestKernel: fc.integer({ min: 0, max: 90 }),
        pageCache: fc.integer({ min: 0, max: 300 }),
      }),
      instanceMiB: fc.record({
        shim: fc.integer({ min: 0, max: 40 }),
        guestKernel: fc.integer({ min: 0, max: 60 }),
        app: fc.integer({ min: 20, max: 130 }),
      }),
      // None of these is drawn as memory in use.
      swappedMiB: fc.constantFrom(0, 30),
      mergedMiB: fc.constantFrom(0, 90),
      balloonMiB: fc.constantFrom(0, 300),
      killed: fc.constantFrom(0, 3),
      trouble: fc.constantFrom(
        ...(['instance', 'guest', 'host'] as const).map((reach) => {
          return { fault: 'kernelPanic', row: 0, atMs: 0, reach, hurt: 1 } as const;
        }),
      ),
      harm: fc.array(fc.constantFrom(...Harm), { minLength: 73, maxLength: 73 }),
    });
    fc.assert(
      fc.property(hosts, (host) => {
        // A prime width: no two pitches with their gutters can be mistaken for each other.
        const slot = { hostId: host.platform, x: 48, y: 60, width: 757, height: 830 };
        const frame = sampleFrame({ hosts: [host] }, { slots: [slot] });
        const scene = layoutScene(frame, whole);
        const memory = frame.snapshot.hosts[0]?.memoryBytes ?? [];
        // No world holds more than its RAM: nothing could draw what is beyond the frame.
        fc.pre((memory[memoryKindIndex.free] ?? 0) >= 0);
        const used = MemoryKind.reduce(
          (sum, kind, at) => (kind === 'free' ? sum : sum + (memory[at] ?? 0)),
          0,
        );
        const wanted = used * pixelsPerByte(frame);
        expect(Math.abs(memoryArea(scene, pitchOf(scene)) / wanted - 1)).toBeLessThan(1e-3);
      }),
    );
  });

  it('measures both hosts with one pixels-per-byte', () => {
    const frame = sampleFrame({
      hosts: [
        { platform: 'vm', ready: 2 },
        { platform: 'container', ready: 2 },
      ],
    });
    const [large, small] = frame.slots;
    if (!large || !small) throw new Error('two slots');
    const scene = layoutScene({ ...frame, slots: [large, { ...small, width: 380 }] }, whole);
    const area = (host: number) => {
      const at = scene.rects.key.indexOf(rectKey('frame', host, 0, memoryKindIndex.free));
      return (scene.rects.width[at] ?? 0) * (scene.rects.height[at] ?? 0);
    };
    expect(area(0) / area(1)).toBeCloseTo(1, 3);
  });

  it('keeps each instance in its place, and settles the stack when one leaves', () => {
    const frame = sampleFrame({ hosts: [{ platform: 'container', ready: 20 }] });
    const layout = new SceneLayout();
    const before = boxOf(layout.update(frame, whole), 3, 'app');
    const elsewhere = boxOf(layout.update(frame, whole), 12, 'app');
    const table = frame.snapshot.hosts[0]?.instances;
    table?.memoryBytes.fill(0, 2 * MemoryKind.length, 3 * MemoryKind.length);
    const later = layout.update({ ...frame, snapshot: { ...frame.snapshot, revision: 2 } }, whole);
    const after = boxOf(later, 3, 'app');
    expect(after.x).toBe(before.x);
    expect(after.y).toBeGreaterThan(before.y);
    expect(boxOf(later, 12, 'app')).toEqual(elsewhere);
  });

  it('merges what is too small to see, and parts come back on zooming in', () => {
    const frame = sampleFrame({
      memoryMiB: 1_700 * 1024,
      hosts: [{ platform: 'container', ready: 10_000 }],
    });
    const parts = (scale: number) => {
      const { rects } = layoutScene(frame, { scale, x: 0, y: 0 });
      return rects.key.subarray(0, rects.count).filter((key) => key < firstSlab).length;
    };
    expect(parts(1)).toBe(10_000);
    expect(parts(16)).toBe(30_000);
  });
});

describe('what is written on the cutaway', () => {
  const worlds = [
    { name: 'full machines', ready: 15, width: 760, height: 830, textPx: 22 },
    { name: 'a phone', ready: 15, width: 360, height: 420, textPx: 16.9 },
  ];
  for (const { name, ready, width, height, textPx } of worlds) {
    it(`keeps callouts apart and inside the slot: ${name}`, () => {
      for (const platform of Family) {
        const slot = { hostId: platform, x: 15, y: 10, width, height };
        const frame = sampleFrame(
          {
            hosts: [
              {
                platform,
                ready,
                refusal: { code: 'memory.short', hostId: platform, atMs: 0, needBytes: 64 * MiB },
              },
            ],
          },
          { slots: [slot], textPx },
        );
        const { callouts, labels } = layoutScene(frame, whole);
        expect(labels.some(({ token }) => token === 'bad')).toBe(true);
        expect(callouts.length).toBeGreaterThan(0);
        callouts.forEach((a, at) => {
          expect(a.boxX).toBeGreaterThanOrEqual(slot.x);
          expect(a.boxX + a.boxWidth).toBeLessThanOrEqual(slot.x + width);
          for (const b of callouts.slice(at + 1)) {
            const apart =
              a.boxX + a.boxWidth <= b.boxX ||
              b.boxX + b.boxWidth <= a.boxX ||
              a.boxY + a.boxHeight <= b.boxY ||
              b.boxY + b.boxHeight <= a.boxY;
            expect(apart).toBe(true);
          }
        });
      }
    });
  }
});

it('gives the phases of the race the keys of the parts', () => {
  const frame = sampleFrame({ hosts: [{ platform: 'vm', ready: 2 }] }, { lens: 'race' });
  const { rects } = layoutScene(frame, whole);
  const keys = rects.key.subarray(0, rects.count);
  expect(keys.includes(rectKey('part', 0, 1, memoryKindIndex.guestKernel))).toBe(true);
  expect(keys.some((key) => key >= firstStart && key < rectKey('frame', 0, 0, 0))).toBe(false);
});
