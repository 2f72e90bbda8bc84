import type { FullCatalogue } from '../world/FullCatalogue.ts';
import type { Costs } from '../world/Costs.ts';
import type { Platform } from '../world/Platform.ts';
import type { Recipe } from '../world/Recipe.ts';
import type { WorldState } from './WorldState.ts';

/** What the rules work on: the changing world, and what never changes beside it. */
export interface Run {
  world: WorldState;
  readonly recipes: Recipe[];
  readonly catalogue: FullCatalogue;
  readonly costs: Costs;
  /** Told of each instance that has entered another state. */
  onMoved?: (hostId: Platform, row: number) => void;
  /** What an instance is called, by whoever gives names. */
  nameOf?: (hostId: Platform, row: number) => string | null;
}
