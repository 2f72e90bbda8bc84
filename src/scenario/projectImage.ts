import type { EngineImageView, EngineSnapshot } from '../world/EngineSnapshot.ts';

/** What the editor's project is built as. */
const projectTag = 'shop:latest';

/** The image last built of the editor's project; null before the first build. */
export function projectImage({ images }: EngineSnapshot): EngineImageView | null {
  return images.find(({ tags }) => tags.includes(projectTag)) ?? null;
}
