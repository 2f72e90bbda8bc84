import type { Content } from '../world/Content.ts';
import type { LayerRecord } from '../world/ImageRecord.ts';

/** A layer as a content of its own: stored by digest, once for all images that have it. */
export function layerContent(layer: LayerRecord): Content {
  return {
    kind: 'layer',
    name: layer.digest,
    diskBytes: layer.diskBytes,
    downloadBytes: layer.compressedBytes,
  };
}
