/** Pan and zoom of the stage: `screen = scene * scale + (x, y)`, CSS px of the canvas. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
