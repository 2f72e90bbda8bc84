import type { Engine } from '../../engine/Engine.ts';
import { imageBytes } from '../../engine/images/imageBytes.ts';
import type { RegistryImageView } from '../../world/EngineSnapshot.ts';
import { layersOf } from './layersOf.ts';

/** Docker Hub's images, each under one of its names, and whether it is here. */
export function registryViewOf({ images }: Engine): readonly RegistryImageView[] {
  const seen = new Set<string>();
  return images.registry.all().flatMap(({ host, path, tag, image }) => {
    if (host !== 'docker.io' || seen.has(image.id)) return [];
    seen.add(image.id);
    return [
      {
        id: image.id,
        reference: `${path.replace('library/', '')}:${tag}`,
        sizeBytes: imageBytes(image),
        isHere: images.lookUp(image.id) !== null,
        layers: layersOf(image),
      },
    ];
  });
}
