import type { Camera } from '../Camera.ts';
import type { Scene } from '../Scene.ts';

/** What stands under a point: host index, row or -1, `MemoryKind` index or -1; `key` tells the rest. */
export interface Hit {
  readonly host: number;
  readonly row: number;
  readonly kind: number;
  readonly key: number;
}

/** The topmost filled rectangle under a point of the canvas, CSS px; null where there is none. */
export function hitTest({ rects }: Scene, camera: Camera, x: number, y: number): Hit | null {
  const sceneX = (x - camera.x) / camera.scale;
  const sceneY = (y - camera.y) / camera.scale;
  for (let at = rects.count - 1; at >= 0; at -= 1) {
    if ((rects.pattern[at] ?? 0) >= 2) continue;
    const dx = sceneX - (rects.x[at] ?? 0);
    const dy = sceneY - (rects.y[at] ?? 0);
    if (dx < 0 || dy < 0 || dx > (rects.width[at] ?? 0) || dy > (rects.height[at] ?? 0)) continue;
    return {
      host: rects.host[at] ?? -1,
      row: rects.row[at] ?? -1,
      kind: rects.kind[at] ?? -1,
      key: rects.key[at] ?? -1,
    };
  }
  return null;
}
