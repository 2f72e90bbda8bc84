import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** `SizeRw` and `SizeRootFs`: what the container wrote, and that with its image. */
export function sizesOf(
  { images }: Engine,
  { files, imageId }: ContainerRecord,
): { readonly SizeRw: number; readonly SizeRootFs: number } {
  const layers = images.lookUp(imageId)?.layers ?? [];
  const imageBytes = layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return { SizeRw: files.writtenBytes, SizeRootFs: imageBytes + files.writtenBytes };
}
