import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { chainIdsOf } from './chainIdsOf.ts';

/** Keeps an image made here, its new layers on the host's disk. @throws EngineError 500 when that is full */
export function storeMade({ host, images }: Engine, image: EngineImage): void {
  const chains = chainIdsOf(image.layers);
  const layers = image.layers
    .filter((_, index) => !images.holdsChain(chains[index] ?? ''))
    .map(({ digest, sizeBytes }) => ({ digest, diskBytes: sizeBytes }));
  if (layers.length > 0 && !host.storeLayers(layers)) {
    throw new EngineError(500, 'failed to register layer: write: no space left on device');
  }
  images.add(image);
}
