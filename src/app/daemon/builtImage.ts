import { projectImage } from '../../scenario/projectImage.ts';
import type { BenchView } from '../../terminal/BenchView.ts';
import type { EngineSnapshot } from '../../world/EngineSnapshot.ts';

/** What was last built under the editor's name; null before. */
export function builtImage(snapshot: EngineSnapshot): BenchView['built'] {
  const image = projectImage(snapshot);
  if (!image) return null;
  const base = image.layers.filter(({ cache }) => cache === null);
  const baseBytes = base.reduce((bytes, { sizeBytes }) => bytes + sizeBytes, 0);
  return { baseBytes, steps: image.steps };
}
