import type { EngineImage } from '../state/EngineImage.ts';

/** `Size` of an image: all its layers on disk. */
export function imageBytes(image: EngineImage): number {
  return image.layers.reduce((bytes, layer) => bytes + layer.sizeBytes, 0);
}
