import type { VolumeRecord } from '../state/VolumeRecord.ts';
import { dockerRoot } from '../dockerRoot.ts';

/** A volume as the API shows it. @param usage for `system df` only. */
export function volumeJson(volume: VolumeRecord, usage?: { links: number; bytes: number }): object {
  return {
    CreatedAt: new Date(volume.createdMs).toISOString().replace(/\.\d+Z$/, 'Z'),
    Driver: volume.driver,
    Labels: volume.labels,
    Mountpoint: `${dockerRoot}/volumes/${volume.name}/_data`,
    Name: volume.name,
    Options: volume.options,
    Scope: 'local',
    ...(usage && { UsageData: { RefCount: usage.links, Size: usage.bytes } }),
  };
}
