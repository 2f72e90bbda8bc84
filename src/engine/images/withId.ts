import { sha256 } from '../../userland/sha256.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { imageJson } from './imageJson.ts';

/** Names an image after its configuration. */
export function withId(image: Omit<EngineImage, 'id'>): EngineImage {
  return { ...image, id: `sha256:${sha256(imageJson(image))}` };
}
