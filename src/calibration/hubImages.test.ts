import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hubImages } from './hubImages.ts';
import { images } from './images.ts';

interface PublishedImage {
  readonly name: string;
  readonly tag: string;
  readonly compressedBytes: number;
  readonly manifestDigest: string;
  readonly imageId: string;
  readonly sourceFile: string;
  readonly status: string;
  readonly layers: readonly { readonly digest: string; readonly shortId: string }[];
}

const more = JSON.parse(
  readFileSync(new URL('../../assets/calibration/more-images.json', import.meta.url), 'utf8'),
) as readonly PublishedImage[];
const digest = /^sha256:[0-9a-f]{64}$/;

test('the Hub serves the images of the page and the others, each once', () => {
  const refs = hubImages.map(({ ref }) => ref);
  expect(refs).toEqual([
    ...images.map(({ ref }) => ref),
    ...more.map(({ name, tag }) => `${name}:${tag}`),
  ]);
  expect(new Set(refs).size).toBe(refs.length);
});

test('each of the others is cited, and its layers add up to the published size to the byte', () => {
  for (const { name, tag, compressedBytes, sourceFile, status, ...published } of more) {
    const ref = `${name}:${tag}`;
    const image = hubImages.find((one) => one.ref === ref);
    expect(status, ref).toBe('verified');
    expect(sourceFile, ref).toMatch(
      new RegExp(
        String.raw`^docker-library/repo-info .*repos/${name}/remote/\S+\.md @[0-9a-f]{12}$`,
      ),
    );
    expect(published.manifestDigest, ref).toMatch(digest);
    expect(published.imageId, ref).toMatch(digest);
    for (const layer of published.layers) {
      expect(layer.digest, ref).toMatch(digest);
      expect(layer.digest.slice(7, 19)).toBe(layer.shortId);
    }
    expect(
      image?.layers.reduce((sum, layer) => sum + layer.compressedBytes, 0),
      ref,
    ).toBe(compressedBytes);
  }
});

test('a digest is the same layer in both lists, and new images stand on old ones', () => {
  const sizes = new Map<string, number>();
  for (const { layers } of hubImages)
    for (const layer of layers) {
      expect(sizes.get(layer.digest) ?? layer.compressedBytes).toBe(layer.compressedBytes);
      sizes.set(layer.digest, layer.compressedBytes);
    }
  const baseOf = (ref: string) => hubImages.find((image) => image.ref === ref)?.layers[0]?.digest;
  expect(baseOf('nginx:alpine')).toBe(baseOf('alpine:3.24.2'));
  expect(baseOf('redis:7-bookworm')).toBe(baseOf('debian:bookworm-slim'));
  expect(baseOf('python:3.13-slim-trixie')).toBe(baseOf('debian:trixie-slim'));
});
