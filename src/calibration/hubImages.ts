import records from '../../assets/calibration/images.json' with { type: 'json' };
import moreRecords from '../../assets/calibration/more-images.json' with { type: 'json' };
import type { HubImageRecord } from '../world/HubImageRecord.ts';
import { imageRecordOf } from './imageRecordOf.ts';

/** The real images with their configs: what Docker Hub serves here, those of the page's own list first. */
export const hubImages: readonly HubImageRecord[] = [
  ...records.map(hubImageOf),
  ...moreRecords.map(hubImageOf),
];

function hubImageOf(
  record: (typeof records)[number] | (typeof moreRecords)[number],
): HubImageRecord {
  return {
    ...imageRecordOf(record),
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
    user: 'user' in record ? record.user : '',
    workingDirectory: record.workingDir ?? '',
  };
}
