import type { EngineImage } from '../../engine/state/EngineImage.ts';
import type { RegistryImageView } from '../../world/EngineSnapshot.ts';

/** An image's layers, from the base up, with the lines of its history that made them. */
export function layersOf({ history, layers }: EngineImage): RegistryImageView['layers'] {
  const made = history.filter(({ isEmptyLayer }) => !isEmptyLayer);
  return layers.map(({ digest, sizeBytes }, index) => ({
    digest,
    sizeBytes,
    createdBy: made[index]?.createdBy ?? '',
  }));
}
