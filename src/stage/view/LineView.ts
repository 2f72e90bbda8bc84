import type { Camera } from '../Camera.ts';
import type { SceneLine } from '../Scene.ts';
import { MarkView } from './MarkView.ts';
import type { Palette } from './Palette.ts';

/** Grid, axes and ticks: hairlines placed by the camera, each on whole device pixels. */
export class LineView {
  readonly #marks: MarkView;

  constructor(palette: Palette) {
    this.#marks = new MarkView(palette);
  }

  get mesh(): MarkView['mesh'] {
    return this.#marks.mesh;
  }

  draw(lines: readonly SceneLine[], camera: Camera, pixelRatio: number): void {
    this.#marks.begin();
    for (const line of lines) {
      const widthPx = Math.max(1, Math.round(line.widthPx * pixelRatio)) / pixelRatio;
      // Beginning where a rectangle's edge would, a line shares its pixels.
      const snap = (place: number): number =>
        Math.round(place * pixelRatio) / pixelRatio + widthPx / 2;
      let x1 = line.x1 * camera.scale + camera.x;
      let y1 = line.y1 * camera.scale + camera.y;
      let x2 = line.x2 * camera.scale + camera.x;
      let y2 = line.y2 * camera.scale + camera.y;
      if (line.x1 === line.x2) x1 = x2 = snap(x1);
      if (line.y1 === line.y2) y1 = y2 = snap(y1);
      this.#marks.line(x1, y1, x2, y2, line.token, widthPx);
    }
    this.#marks.end();
  }

  destroy(): void {
    this.#marks.destroy();
  }
}
