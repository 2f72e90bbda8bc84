import { describe, expect, test } from 'vitest';
import { sampleEngine } from '../../testing/sampleEngine.ts';
import { sampleFrame } from '../../testing/sampleFrame.ts';
import { readRectKey } from '../readRectKey.ts';
import { EngineLayout } from './EngineLayout.ts';
import { imagesToShow } from './imagesToShow.ts';
import { instructionText } from './instructionText.ts';
import { layerForest } from './layerForest.ts';

const engine = sampleEngine();
const slot = { hostId: 'container', x: 700, y: 60, width: 1180, height: 830 } as const;
const whole = { scale: 1, x: 0, y: 0 };

function draw(rest = {}) {
  const frame = sampleFrame(
    { hosts: [{ platform: 'container', ready: 5, starting: 0 }] },
    { lens: 'engine', engine: sampleEngine(rest), slots: [slot] },
  );
  return new EngineLayout().update(frame, whole);
}

const texts = (scene: ReturnType<typeof draw>) => scene.labels.map(({ text }) => text);

describe('layers', () => {
  test('images with the same base stand on one copy of it', () => {
    const { columns, layers } = layerForest(engine.images, new Set());
    expect(columns.map(({ tags }) => tags[0])).toEqual([
      'shop:latest',
      'node:20-slim',
      'python:3.12-slim',
    ]);
    const base = layers.filter(({ layer }) => layer.digest === 'sha256:base');
    expect(base).toMatchObject([{ from: 0, to: 2, belowBytes: 0 }]);
    const node = layers.filter(({ layer }) => layer.digest === 'sha256:node');
    expect(node).toMatchObject([{ from: 0, to: 1, belowBytes: 74.8e6 }]);
  });

  test('what each image weighs is the height of its column, whoever shares it', () => {
    const { columns, layers } = layerForest(engine.images, new Set());
    columns.forEach((image, column) => {
      const own = layers.filter(({ from, to }) => from <= column && column <= to);
      expect(own.reduce((sum, { layer }) => sum + layer.sizeBytes, 0)).toBe(image.sizeBytes);
    });
  });

  test('are drawn to one scale', () => {
    const { rects } = draw();
    const heights = new Map<number, number>();
    for (let at = 0; at < rects.count; at += 1) {
      const { group, row, part } = readRectKey(rects.key[at] ?? 0);
      if (group === 'layer' && part === 0) heights.set(row, rects.height[at] ?? 0);
    }
    const pulled = new Set(['sha256:base']);
    const { layers } = layerForest(engine.images, pulled);
    const perByte = (heights.get(0) ?? 0) / 74.8e6;
    layers.forEach(({ layer }, row) => {
      expect(heights.get(row)).toBeCloseTo(layer.sizeBytes * layer.doneShare * perByte, 1);
    });
  });

  test('say what made them as people write it', () => {
    expect(instructionText('/bin/sh -c #(nop)  CMD ["sh"]')).toBe('CMD ["sh"]');
    expect(instructionText('RUN /bin/sh -c npm ci # buildkit')).toBe('RUN npm ci');
    expect(instructionText('/bin/sh -c npm ci')).toBe('npm ci');
    expect(instructionText("debian.sh --arch 'amd64' out/ 'bookworm' (2026-09-18)")).toBe(
      'debian:bookworm',
    );
    expect(instructionText("debian.sh 'trixie' slim (2026-07-13)")).toBe('debian:trixie-slim');
  });

  test('that images share have the name of the image they are, and say for how many they are there', () => {
    const base = engine.images[0]?.layers.slice(0, 1) ?? [];
    const debian = { id: 'sha256:debian', sizeBytes: 74.8e6, isHere: false, layers: base };
    const scene = draw({ registry: [{ ...debian, reference: 'debian:bookworm-slim' }] });
    expect(texts(scene)).toContain('debian:bookworm-slim 74.8\u00a0MB');
    expect(texts(scene)).toContain('one copy for all 3');
    expect(texts(scene)).toContain('one copy for both');
  });
});

test('the hop a command has reached is lit, with what it asks for; at rest none is', () => {
  const lit = (scene: ReturnType<typeof draw>) =>
    scene.labels.filter(({ key, token }) => key.startsWith('engine hop ') && token === 'paper');
  expect(lit(draw()).map(({ text }) => text)).toContain('dockerd');
  expect(texts(draw())).toContainEqual(expect.stringContaining('POST /containers/'));
  const [request] = engine.requests;
  expect(lit(draw({ requests: [{ ...request, status: 201 }] }))).toEqual([]);
});

test('an image on its way is led to by dots; at rest there are none', () => {
  const dots = (scene: ReturnType<typeof draw>) =>
    scene.lines.filter(({ token, widthPx }) => token === 'accent' && widthPx === 4);
  expect(dots(draw()).length).toBeGreaterThan(2);
  expect(texts(draw())).toContainEqual(expect.stringMatching(/9\d %$/));
  const images = engine.images.map((image) => ({ ...image, isPulling: false }));
  expect(dots(draw({ images }))).toEqual([]);
});

test('of more images than fit those under way and those in use stay', () => {
  const [shop, pulled, idle] = engine.images;
  if (!shop || !pulled || !idle) throw new Error('The sample has three images.');
  const dangling = { ...idle, id: 'sha256:old', tags: [] };
  const shown = imagesToShow([dangling, idle, pulled, shop], engine.containers, 2);
  expect(shown).toEqual([pulled, shop]);
  expect(imagesToShow([idle, dangling], [], 1)).toEqual([idle]);
});

test('a container shows its state, its end, its memory and the network it hangs on', () => {
  const scene = draw();
  expect(texts(scene)).toEqual(
    expect.arrayContaining(['shop-1', 'running', 'exited (137)', 'shop-net', 'bridge']),
  );
  expect(texts(scene)).toContainEqual(expect.stringMatching(/^60\.0.MiB of 256.MiB/));
});

test('a published port is where the host ends in the network it leads into', () => {
  const [one] = engine.containers;
  if (!one) throw new Error('The sample has containers.');
  const networks = [
    { name: 'shop-net', address: '172.18.0.2' },
    { name: 'bridge', address: '172.17.0.2' },
  ];
  const ends = draw({ containers: [{ ...one, networks }] }).labels.filter(({ key }) =>
    key.startsWith('engine network end '),
  );
  expect(ends.map(({ key, text }) => [key.replace('engine network end ', ''), text])).toEqual([
    ['bridge 0', 'host'],
    ['bridge 1', ':8080'],
    ['shop-net 0', 'host'],
  ]);
});

test('of thousands of containers the newest are shown, and how many are not', () => {
  const [one] = engine.containers;
  const containers = Array.from({ length: 3000 }, (_, row) => ({
    ...one,
    ...{ id: `c${row}`, name: `c${row}`, row },
  }));
  const scene = draw({ containers });
  expect(texts(scene)).toContain('c2999');
  expect(texts(scene)).not.toContain('c0');
  expect(texts(scene)).toContainEqual(expect.stringMatching(/^299\d older/));
});

test('without a daemon there is nothing to draw', () => {
  const frame = sampleFrame({ hosts: [{ platform: 'container', ready: 0, starting: 0 }] });
  expect(new EngineLayout().update({ ...frame, lens: 'engine' }, whole).rects.count).toBe(0);
});
