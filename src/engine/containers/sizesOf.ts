import type { Engine } from '../Engine.ts';
import { imageBytes } from '../images/imageBytes.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** `SizeRw` and `SizeRootFs`: what the container wrote, and that with its image. */
export function sizesOf(
  { images }: Engine,
  { files, imageId }: ContainerRecord,
): { readonly SizeRw: number; readonly SizeRootFs: number } {
  const image = images.lookUp(imageId);
  const SizeRw = files.writtenBytes;
  return { SizeRw, SizeRootFs: (image ? imageBytes(image) : 0) + SizeRw };
}
