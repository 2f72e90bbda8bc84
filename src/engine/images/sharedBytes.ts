import type { Engine } from '../Engine.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { chainIdsOf } from './chainIdsOf.ts';

/** Bytes of an image's layers that other images stand on too, for `GET /system/df`. */
export function sharedBytes({ images }: Pick<Engine, 'images'>, image: EngineImage): number {
  const others = new Set(
    images.all().flatMap((other) => (other.id === image.id ? [] : chainIdsOf(other.layers))),
  );
  const chains = chainIdsOf(image.layers);
  return image.layers.reduce(
    (bytes, layer, index) => bytes + (others.has(chains[index] ?? '') ? layer.sizeBytes : 0),
    0,
  );
}
