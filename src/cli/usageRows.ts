import { GoStruct } from './format/GoStruct.ts';
import { formatDecimalSize } from './formatDecimalSize.ts';
import type { SystemUsage } from './SystemUsage.ts';

const active = /running|paused|restarting/;

/** What each kind of thing takes on the daemon's disk, and could give back: a row each. */
export function usageRows(usage: SystemUsage): readonly GoStruct[] {
  return [imagesRow(usage), containersRow(usage), volumesRow(usage), cacheRow(usage)];
}

function imagesRow({ Images, LayersSize }: SystemUsage): GoStruct {
  const images = Images ?? [];
  const used = images.filter(({ Containers }) => Containers !== 0);
  const usedBytes = sum(
    used.map(({ Size, SharedSize }) => (Size < 0 || SharedSize < 0 ? 0 : Size - SharedSize)),
  );
  return row('Images', 'diskUsageImagesContext', {
    active: images.filter(({ Containers }) => Containers > 0).length,
    count: images.length,
    bytes: LayersSize,
    reclaimable: withShare(LayersSize - usedBytes, LayersSize),
  });
}

function containersRow({ Containers }: SystemUsage): GoStruct {
  const containers = Containers ?? [];
  const bytes = sum(containers.map(({ SizeRw = 0 }) => SizeRw));
  const idle = containers.filter(({ State }) => !active.test(State));
  return row('Containers', 'diskUsageContainersContext', {
    active: containers.length - idle.length,
    count: containers.length,
    bytes,
    reclaimable: withShare(sum(idle.map(({ SizeRw = 0 }) => SizeRw)), bytes),
  });
}

function volumesRow({ Volumes }: SystemUsage): GoStruct {
  const volumes = Volumes ?? [];
  const sizes = volumes.map(({ UsageData }) => UsageData ?? { RefCount: 0, Size: 0 });
  const bytesOf = (list: typeof sizes) => sum(list.map(({ Size }) => Math.max(0, Size)));
  const bytes = bytesOf(sizes);
  return row('Local Volumes', 'diskUsageVolumesContext', {
    active: sizes.filter(({ RefCount }) => RefCount > 0).length,
    count: volumes.length,
    bytes,
    reclaimable: withShare(bytesOf(sizes.filter(({ RefCount }) => RefCount === 0)), bytes),
  });
}

function cacheRow({ BuildCache, BuilderSize = 0 }: SystemUsage): GoStruct {
  const records = BuildCache ?? [];
  const inUse = records.filter((record) => record.InUse);
  const busyBytes = sum(inUse.map(({ Shared, Size }) => (Shared ? 0 : Size)));
  return row('Build Cache', 'diskUsageBuilderContext', {
    active: inUse.length,
    count: records.length,
    bytes: BuilderSize,
    reclaimable: formatDecimalSize(BuilderSize - busyBytes),
  });
}

function row(
  type: string,
  context: string,
  of: { active: number; count: number; bytes: number; reclaimable: string },
): GoStruct {
  return new GoStruct(
    `*formatter.${context}`,
    {
      Active: String(of.active),
      Reclaimable: of.reclaimable,
      Size: formatDecimalSize(of.bytes),
      TotalCount: String(of.count),
      Type: type,
    },
    { isRow: true },
  );
}

function withShare(bytes: number, allBytes: number): string {
  const size = formatDecimalSize(bytes);
  return allBytes > 0 ? `${size} (${Math.trunc((bytes * 100) / allBytes)}%)` : size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
