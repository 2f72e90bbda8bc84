import type { InstanceRef } from '../page/InstanceRef.ts';
import type { PageView } from '../page/PageView.ts';
import type { Simulation } from '../simulation/Simulation.ts';

/** What the balloon of an instance can be set to; null where there is none. */
export function balloonRange(
  simulation: Simulation,
  selection: InstanceRef | null,
): PageView['balloon'] {
  const recipe = selection && simulation.recipeOf(selection.hostId, selection.row);
  if (!recipe || recipe.family !== 'vm') return null;
  return { needBytes: recipe.guestNeedBytes, sizeBytes: recipe.guestMemoryBytes };
}
