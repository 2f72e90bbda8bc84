import type { RegistryImageView } from '../../../world/EngineSnapshot.ts';

/** What a layer is called that is the whole of an image others are built on: that image, by digest. */
export function baseNames(registry: readonly RegistryImageView[]): ReadonlyMap<string, string> {
  return new Map(
    registry.flatMap(({ layers, reference }) => {
      const [base, second] = layers;
      return base && !second ? [[base.digest, reference] as const] : [];
    }),
  );
}
