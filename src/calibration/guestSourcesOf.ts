import type { Recipe } from '../world/Recipe.ts';
import { guestSources, type GuestSources } from './guestSources.ts';

/** Sources of the guest of a recipe: a guest that belongs to its platform rests on the platform's. */
export function guestSourcesOf({ guest, preset }: Recipe): GuestSources {
  const { sourceIds } = preset;
  return (
    guestSources[guest?.id ?? ''] ?? {
      kernel: sourceIds,
      os: sourceIds,
      cache: sourceIds,
      touched: sourceIds,
      disk: sourceIds,
      boot: sourceIds,
    }
  );
}
