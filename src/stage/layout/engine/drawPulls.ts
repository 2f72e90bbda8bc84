import type { Anchor } from './Anchor.ts';
import { curveOf } from './curveOf.ts';
import type { StackAnchors } from './drawImages.ts';
import type { EngineDrawing } from './EngineDrawing.ts';

/** Dots this far apart, in heights of taught text. */
const pitch = 0.55;
const dotPx = 4;

/**
 * A dotted line from Docker Hub to each image on its way here. The dots go on as bytes arrive, and
 * stand where nothing does.
 * @param registry where each image is listed, by its id; without a list they come from the daemon's box.
 */
export function drawPulls(
  { draft, engine, plan, frame, camera }: EngineDrawing,
  registry: ReadonlyMap<string, Anchor>,
  stacks: ReadonlyMap<string, StackAnchors>,
): void {
  for (const image of engine.images) {
    const to = stacks.get(image.id)?.in;
    if (!image.isPulling || !to) continue;
    const from = registry.get(image.id) ?? {
      x: plan.hops.x + plan.hops.width / 2,
      y: plan.hops.y + plan.hops.height,
    };
    const lengthPx = Math.hypot(to.x - from.x, to.y - from.y);
    const count = Math.max(2, Math.round(lengthPx / (frame.textPx * pitch)));
    const arrived = image.layers.reduce((sum, { doneShare }) => sum + doneShare, 0);
    // Fine enough to be seen, coarse enough to be followed: a few dots for each layer.
    const phase = (arrived * 6) % 1;
    const points = curveOf(from, to, count * 8);
    const half = dotPx / 2 / camera.scale;
    for (let dot = 0; dot < count; dot += 1) {
      const { x, y } = points[Math.floor((dot + phase) * 8)] ?? to;
      draft.lines.push({
        ...{ x1: x - half, y1: y, x2: x + half, y2: y },
        token: 'accent',
        widthPx: dotPx,
      });
    }
  }
}
