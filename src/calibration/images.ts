import records from '../../assets/calibration/images.json' with { type: 'json' };
import type { ImageRecord } from '../world/ImageRecord.ts';

/**
 * Layers on disk are larger than on the wire. Sizes per layer are not published; the one image known both
 * ways, node:22-bookworm-slim, gives 227.33 MB over 79.9 MB (disk-032), and stands for all.
 */
const diskPerCompressedByte = 2.85;

/** The 27 real images of docker-library/repo-info, layers to the byte, shared by digest. */
export const images: readonly ImageRecord[] = records.map((record) => ({
  ref: `${record.name}:${record.tag}`,
  name: record.name,
  tag: record.tag,
  layers: record.layers.map((layer) => ({
    digest: layer.digest,
    compressedBytes: layer.compressedBytes,
    diskBytes: Math.round(layer.compressedBytes * diskPerCompressedByte),
  })),
}));
