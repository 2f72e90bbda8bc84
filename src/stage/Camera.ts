/**
 * How the scene is seen: a point of the scene shows at `point * scale + (x, y)` CSS px of the
 * canvas. Scale 1 at (0, 0) shows all of it.
 */
export interface Camera {
  /** 1 (all fits) to 64. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
