import type { Camera } from '../../Camera.ts';
import type { StageFrame } from '../../StageFrame.ts';
import { hostDrawings } from '../hostDrawings.ts';
import { SceneDraft } from '../SceneDraft.ts';
import { drawContainers } from './drawContainers.ts';
import { drawEvents } from './drawEvents.ts';
import { drawHops } from './drawHops.ts';
import { drawImages } from './drawImages.ts';
import { drawPulls } from './drawPulls.ts';
import { drawRegistry } from './drawRegistry.ts';
import { enginePlan } from './enginePlan.ts';

/** The Engine lens: the road of a command, and what it finds: registry, layers, containers, networks, events. */
export class EngineLayout {
  readonly #draft = new SceneDraft();

  update(frame: StageFrame, camera: Camera): SceneDraft {
    const draft = this.#draft;
    draft.clear();
    const { engine } = frame;
    if (!engine) return draft;
    for (const drawing of hostDrawings(frame, camera, draft)) {
      const plan = enginePlan(drawing.slot, frame.textPx);
      const engineDrawing = { ...drawing, engine, plan };
      drawHops(engineDrawing);
      const registry = drawRegistry(engineDrawing);
      const stacks = drawImages(engineDrawing);
      drawPulls(engineDrawing, registry, stacks);
      drawContainers(engineDrawing, stacks);
      drawEvents(engineDrawing);
    }
    return draft;
  }
}
