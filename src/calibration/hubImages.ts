import records from '../../assets/calibration/images.json' with { type: 'json' };
import type { HubImageRecord } from '../world/HubImageRecord.ts';
import { images } from './images.ts';

/** The real images with their configs: what Docker Hub serves here. */
export const hubImages: readonly HubImageRecord[] = records.flatMap((record, index) => {
  const image = images[index];
  return image
    ? {
        ...image,
        os: record.os,
        created: record.created,
        instructions: record.layers.map(({ createdBy }) => createdBy),
        manifestDigest: record.manifestDigest,
        imageId: record.imageId,
        entrypoint: record.entrypoint,
        defaultCommand: record.defaultCmd,
        env: record.env,
        exposedPorts: record.exposedPorts,
        volumes: record.volumes,
        stopSignal: record.stopSignal,
      }
    : [];
});
