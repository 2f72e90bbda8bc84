import type { EngineImage } from '../state/EngineImage.ts';
import { imageJson } from './imageJson.ts';

const type = 'application/vnd.docker';

/** The manifest a registry keeps of an image; its digest is what `docker pull` prints. */
export function manifestJson(image: EngineImage): string {
  const size = new TextEncoder().encode(imageJson(image)).length;
  return JSON.stringify(
    {
      schemaVersion: 2,
      mediaType: `${type}.distribution.manifest.v2+json`,
      config: { mediaType: `${type}.container.image.v1+json`, size, digest: image.id },
      layers: image.layers.map(({ digest, compressedBytes }) => ({
        mediaType: `${type}.image.rootfs.diff.tar.gzip`,
        size: compressedBytes,
        digest,
      })),
    },
    null,
    3,
  );
}
