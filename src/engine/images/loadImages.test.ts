import { expect, it } from 'vitest';
import { StoredContainers } from '../containers/StoredContainers.ts';
import type { DockerHost } from '../DockerHost.ts';
import { fakeLayerFiles } from '../testing/fakeLayerFiles.ts';
import { composeImages } from './composeImages.ts';
import { imageBytes } from './imageBytes.ts';
import { loadImages } from './loadImages.ts';
import { recordedImages } from './recordedImages.ts';

const host = {
  clock: { nowMs: 0, epochMs: Date.UTC(2026, 10, 24), after: () => () => {} },
  storeLayers: () => true,
  dropLayers: () => {},
} as unknown as DockerHost;
const present = ['busybox', 'alpine', 'nginx'];
const containers = new StoredContainers();
const hub = composeImages(recordedImages(), fakeLayerFiles);
const images = loadImages({ host, containers }, hub, present);

it('has the recorded images with the recorded sizes', () => {
  const sizes = present.map((name) => imageBytes(images.find(name)));
  expect(sizes).toEqual([1_984_361, 1_984_449, 22_956_189]);
});

it('finds an image by name, tag, id, short id and digest', () => {
  const { id } = images.find('nginx:latest');
  const digest = images.digestsOf(id)[0] ?? '';
  for (const name of ['nginx', 'docker.io/library/nginx', id, id.slice(7, 19), digest]) {
    expect(images.find(name).id).toBe(id);
  }
  expect(() => images.find('nginx:nope')).toThrow('No such image: nginx:nope');
});

it('shares the layers of a base', () => {
  const [base] = images.find('busybox').layers;
  expect(images.find('nginx').layers[0]).toEqual(base);
  expect(images.find('alpine').layers).toHaveLength(2);
});
