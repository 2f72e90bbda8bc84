import type { ImageSummary } from './ImageSummary.ts';
import type { ListedContainer } from './containerRow.ts';
import type { VolumeSummary } from './volumeRow.ts';

/** A record of a build's cache. */
export interface CacheRecord {
  readonly ID: string;
  readonly Type: string;
  readonly Size: number;
  readonly InUse: boolean;
  readonly Shared: boolean;
  readonly CreatedAt: string;
  readonly LastUsedAt: string | null;
  readonly UsageCount: number;
  readonly Description: string;
}

/** `GET /system/df`. */
export interface SystemUsage {
  /** Bytes of all layers, each counted once. */
  readonly LayersSize: number;
  readonly Images: readonly ImageSummary[] | null;
  readonly Containers: readonly ListedContainer[] | null;
  readonly Volumes: readonly VolumeSummary[] | null;
  readonly BuildCache: readonly CacheRecord[] | null;
  readonly BuilderSize?: number;
}
