import type { Scene, SceneCallout, SceneLabel, SceneLine } from '../Scene.ts';
import { RectBuffer } from './RectBuffer.ts';

/** A scene being written. `mark` remembers how far it is, `rewind` goes back there. */
export class SceneDraft implements Scene {
  readonly rects = new RectBuffer();
  lines: SceneLine[] = [];
  labels: SceneLabel[] = [];
  callouts: SceneCallout[] = [];
  keptRects = 0;
  #marked = { rects: 0, lines: 0, labels: 0, callouts: 0 };

  clear(): void {
    this.rects.count = 0;
    this.lines = [];
    this.labels = [];
    this.callouts = [];
    this.mark();
    this.keptRects = 0;
  }

  mark(): void {
    this.#marked = {
      rects: this.rects.count,
      lines: this.lines.length,
      labels: this.labels.length,
      callouts: this.callouts.length,
    };
  }

  rewind(): void {
    this.keptRects = this.#marked.rects;
    this.rects.count = this.#marked.rects;
    this.lines.length = this.#marked.lines;
    this.labels.length = this.#marked.labels;
    this.callouts.length = this.#marked.callouts;
  }
}
