import type { Camera } from './Camera.ts';
import { clampCamera } from './clampCamera.ts';

/**
 * Zooms by `factor` about a point of the canvas, CSS px: what is under it stays under it as long
 * as the picture's edges allow.
 */
export function zoomCamera(
  camera: Camera,
  factor: number,
  atX: number,
  atY: number,
  width: number,
  height: number,
): Camera {
  const { scale } = clampCamera({ ...camera, scale: camera.scale * factor }, width, height);
  const grown = scale / camera.scale;
  const wished = { scale, x: atX - (atX - camera.x) * grown, y: atY - (atY - camera.y) * grown };
  return clampCamera(wished, width, height);
}
