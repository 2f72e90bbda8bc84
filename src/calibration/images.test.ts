import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apps } from './apps.ts';
import { images } from './images.ts';

interface PublishedImage {
  readonly name: string;
  readonly tag: string;
  readonly compressedBytes: number;
  readonly status: string;
}

const published = JSON.parse(
  readFileSync(new URL('../../assets/calibration/images.json', import.meta.url), 'utf8'),
) as readonly PublishedImage[];

const layersOf = (ref: string) => images.find((image) => image.ref === ref)?.layers ?? [];

test('the catalogue has the 27 published images, to the byte', () => {
  expect(images).toHaveLength(27);
  expect(new Set(images.map(({ ref }) => ref)).size).toBe(27);
  for (const [index, { name, tag, compressedBytes, status }] of published.entries()) {
    const { ref, layers } = images[index];
    expect(status, ref).toBe('verified');
    expect(ref).toBe(`${name}:${tag}`);
    expect(layers.reduce((sum, layer) => sum + layer.compressedBytes, 0)).toBe(compressedBytes);
  }
});

test('a digest is the same layer wherever it appears, and images do share some', () => {
  const byDigest = new Map<string, { compressedBytes: number; diskBytes: number }>();
  let shared = 0;
  for (const { layers } of images) {
    for (const { digest, compressedBytes, diskBytes } of layers) {
      const known = byDigest.get(digest);
      if (known) {
        shared += 1;
        expect({ compressedBytes, diskBytes }).toEqual(known);
      } else byDigest.set(digest, { compressedBytes, diskBytes });
      expect(diskBytes).toBeGreaterThanOrEqual(compressedBytes);
    }
  }
  expect(shared).toBeGreaterThan(10);
});

test('python on top of node brings 31,882,152 bytes more', () => {
  const there = new Set(layersOf('node:22-bookworm').map(({ digest }) => digest));
  const more = layersOf('python:3.12-bookworm').filter(({ digest }) => !there.has(digest));
  expect(more.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0)).toBe(31_882_152);
});

test('every app has its image', () => {
  for (const { imageRef } of apps) expect(layersOf(imageRef).length, imageRef).toBeGreaterThan(0);
});
