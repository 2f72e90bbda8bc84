import type { Engine } from '../../engine/Engine.ts';
import type { EngineImage } from '../../engine/state/EngineImage.ts';
import type { EngineStepView } from '../../world/EngineSnapshot.ts';

/** A step, and how many layers stand beneath what it made. */
export interface BuildStepMade extends EngineStepView {
  readonly belowCount: number;
}

/** How builds here came by an image, instruction after instruction; none for what was pulled. */
export function buildStepsOf({ images }: Engine, image: EngineImage): readonly BuildStepMade[] {
  const made: BuildStepMade[] = [];
  for (
    let at: EngineImage | null = image;
    at;
    at = at.parentId === '' ? null : images.lookUp(at.parentId)
  ) {
    const step = images.steps.get(at.id);
    const line = at.history.at(-1);
    if (!step || !line) break;
    made.push({
      instruction: step.instruction,
      makesLayer: !line.isEmptyLayer,
      sizeBytes: line.sizeBytes,
      cache: step.isHit ? 'hit' : 'miss',
      missReason: step.missReason ?? '',
      belowCount: at.layers.length - (line.isEmptyLayer ? 0 : 1),
    });
  }
  return made.reverse();
}
