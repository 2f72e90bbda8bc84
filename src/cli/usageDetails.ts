import type { CliContext } from './CliContext.ts';
import { containerRow } from './containerRow.ts';
import { humanDuration } from '../go/humanDuration.ts';
import { GoStruct } from './format/GoStruct.ts';
import { listText } from './format/listText.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';
import { formatOne } from './formatOne.ts';
import { imageHeaders } from './imageHeaders.ts';
import { imageRows } from './imageRows.ts';
import type { CacheRecord, SystemUsage } from './SystemUsage.ts';
import { volumeHeaders } from './volumeHeaders.ts';
import { volumeRow } from './volumeRow.ts';

const containerHeaders = {
  Command: 'COMMAND',
  ID: 'CONTAINER ID',
  Image: 'IMAGE',
  LocalVolumes: 'LOCAL VOLUMES',
  Names: 'NAMES',
  RunningFor: 'CREATED',
  Size: 'SIZE',
  Status: 'STATUS',
};
const cacheHeaders = {
  CacheType: 'CACHE TYPE',
  CreatedSince: 'CREATED',
  ID: 'CACHE ID',
  LastUsedSince: 'LAST USED',
  Shared: 'SHARED',
  Size: 'SIZE',
  UsageCount: 'USAGE',
};

/** Prints every image, container, volume and cache record with what it takes: `docker system df -v`. */
export function usageDetails(context: CliContext, usage: SystemUsage, format: string): void {
  const { io } = context;
  const nowMs = io.nowMs();
  const images = (usage.Images ?? []).flatMap((image) =>
    imageRows([{ ...image, RepoTags: image.RepoTags?.slice(0, 1) ?? null }], {
      nowMs,
      isWhole: format !== '' && format !== 'table',
      digests: 'none',
    }).slice(0, 1),
  );
  const containers = (usage.Containers ?? []).map(({ SizeRootFs: _, ...container }) =>
    containerRow(container, { isWhole: false, nowMs }),
  );
  const volumes = (usage.Volumes ?? []).map(volumeRow);
  const cache = (usage.BuildCache ?? []).map((record) => cacheRow(record, nowMs));
  if (format !== '' && format !== 'table') {
    const fields = { Images: images, Containers: containers, Volumes: volumes, BuildCache: cache };
    formatOne(context, format, new GoStruct('*formatter.diskUsageContext', fields));
    return;
  }
  const table = (
    columns: string,
    headers: Readonly<Record<string, string>>,
    rows: readonly GoStruct[],
  ) => listText({ format: '', tableFormat: `table ${columns}`, headers, rows });
  const sections = [
    `Images space usage:\n\n${table(
      '{{.Repository}}\t{{.Tag}}\t{{.ID}}\t{{.CreatedSince}}\t{{.Size}}\t{{.SharedSize}}\t{{.UniqueSize}}\t{{.Containers}}',
      imageHeaders,
      images,
    )}`,
    `Containers space usage:\n\n${table(
      '{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.LocalVolumes}}\t{{.Size}}\t{{.RunningFor}}\t{{.Status}}\t{{.Names}}',
      containerHeaders,
      containers,
    )}`,
    `Local Volumes space usage:\n\n${table('{{.Name}}\t{{.Links}}\t{{.Size}}', volumeHeaders, volumes)}`,
    `Build cache usage: ${formatDecimalSize(usage.BuilderSize ?? 0)}\n\n${table(
      '{{.ID}}\t{{.CacheType}}\t{{.Size}}\t{{.CreatedSince}}\t{{.LastUsedSince}}\t{{.UsageCount}}\t{{.Shared}}',
      cacheHeaders,
      cache,
    )}`,
  ];
  io.write(1, sections.join('\n'));
}

function cacheRow(record: CacheRecord, nowMs: number): GoStruct {
  const since = (time: string | null) =>
    time ? `${humanDuration(nowMs - Date.parse(time))} ago` : '';
  return new GoStruct(
    '*formatter.buildCacheContext',
    {
      CacheType: record.Type,
      CreatedSince: since(record.CreatedAt),
      Description: record.Description,
      ID: record.ID.slice(0, 12),
      InUse: String(record.InUse),
      LastUsedSince: since(record.LastUsedAt),
      Shared: String(record.Shared),
      Size: formatDecimalSize(record.Size, 3),
      UsageCount: String(record.UsageCount),
    },
    { isRow: true },
  );
}
