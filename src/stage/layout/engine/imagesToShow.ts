import type { EngineContainerView, EngineImageView } from '../../../world/EngineSnapshot.ts';

/** As many images as fit, in their order: those under way first, then those in use, then those with a name. */
export function imagesToShow(
  images: readonly EngineImageView[],
  containers: readonly EngineContainerView[],
  most: number,
): readonly EngineImageView[] {
  if (images.length <= most) return images;
  const used = new Set(containers.map(({ imageId }) => imageId));
  const rank = ({ isPulling, isBuilding, id, tags }: EngineImageView): number =>
    isPulling || isBuilding ? 0 : used.has(id) ? 1 : tags.length > 0 ? 2 : 3;
  // Of equals the one that came last.
  const ranked = images.toReversed().toSorted((a, b) => rank(a) - rank(b));
  const chosen = new Set(ranked.slice(0, most));
  return images.filter((image) => chosen.has(image));
}
