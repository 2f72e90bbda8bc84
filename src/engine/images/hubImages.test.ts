import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { HubImageRecord } from '../../world/HubImageRecord.ts';
import { StoredContainers } from '../containers/StoredContainers.ts';
import type { DockerHost } from '../DockerHost.ts';
import { fakeLayerFiles } from '../testing/fakeLayerFiles.ts';
import { composeImages } from './composeImages.ts';
import { hubImages } from './hubImages.ts';
import { loadImages } from './loadImages.ts';

const url = new URL('../../../assets/calibration/images.json', import.meta.url);
const records = (JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>[]).map(
  (record) =>
    ({
      user: '',
      workingDirectory: '',
      ...record,
      ref: `${String(record.name)}:${String(record.tag)}`,
      defaultCommand: record.defaultCmd,
      instructions: (record.layers as { createdBy: string }[]).map(({ createdBy }) => createdBy),
      layers: (record.layers as { compressedBytes: number }[]).map((layer) => ({
        ...layer,
        diskBytes: layer.compressedBytes,
      })),
    }) as unknown as HubImageRecord,
);
const host = {
  clock: { nowMs: 0, epochMs: 0, after: () => () => {} },
  storeLayers: () => true,
  dropLayers: () => {},
} as unknown as DockerHost;
const present = ['node:22', 'python:3.12', 'nginx'];
const specs = hubImages(records);
const images = loadImages(
  { host, containers: new StoredContainers() },
  composeImages(specs, fakeLayerFiles),
  present,
);

it('keeps the ids and digests of the real images', () => {
  const record = records.find(({ ref }) => ref === 'nginx:1.31.3');
  const nginx = images.find('nginx');
  expect(nginx.id).toBe(record?.imageId);
  expect(images.digestsOf(nginx.id)).toEqual([`nginx@${record?.manifestDigest ?? ''}`]);
});

it('shares what node and python really share: Debian and its build tools', () => {
  const node = images.find('node:22').layers.map(({ diffId }) => diffId);
  const shared = images.find('python:3.12').layers.filter(({ diffId }) => node.includes(diffId));
  expect(shared).toHaveLength(4);
});
