import type { VolumeRecord } from '../state/VolumeRecord.ts';

/** Bytes of a volume's files. */
export function volumeBytes({ files }: VolumeRecord): number {
  let bytes = 0;
  for (const node of files.values()) if (node.kind === 'file') bytes += node.sizeBytes;
  return bytes;
}
