import type { Camera } from './Camera.ts';

const largestScale = 64;

/**
 * The camera nearest to the wished one that shows nothing beyond the canvas.
 * @param width @param height CSS px of the canvas
 */
export function clampCamera(wished: Camera, width: number, height: number): Camera {
  const scale = Math.min(largestScale, Math.max(1, wished.scale));
  return {
    scale,
    x: Math.min(0, Math.max(width * (1 - scale), wished.x)),
    y: Math.min(0, Math.max(height * (1 - scale), wished.y)),
  };
}
