import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** `Image` of `docker ps`: as it was asked for, or its id once that name means another image. */
export function imageNameOf({ images }: Engine, { config, imageId }: ContainerRecord): string {
  return images.lookUp(config.Image)?.id === imageId ? config.Image : imageId;
}
