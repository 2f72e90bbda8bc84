import type { SceneRects } from '../Scene.ts';
import type { RectStyle } from './rectStyle.ts';

/** Rectangles written one after the other into arrays that grow and are used again. */
export class RectBuffer implements SceneRects {
  count = 0;
  key = new Float64Array(0);
  x = new Float32Array(0);
  y = new Float32Array(0);
  width = new Float32Array(0);
  height = new Float32Array(0);
  token = new Uint8Array(0);
  pattern = new Uint8Array(0);
  stroke = new Uint8Array(0);
  host = new Int8Array(0);
  row = new Int32Array(0);
  kind = new Int8Array(0);

  /** Appends a rectangle, scene px; host, row and kind as in `SceneRects`. */
  add(
    key: number,
    x: number,
    y: number,
    width: number,
    height: number,
    style: RectStyle,
    host: number,
    row: number,
    kind: number,
  ): void {
    if (this.count === this.key.length) this.#grow();
    const at = this.count;
    this.key[at] = key;
    this.x[at] = x;
    this.y[at] = y;
    this.width[at] = width;
    this.height[at] = height;
    this.token[at] = style.token;
    this.pattern[at] = style.pattern;
    this.stroke[at] = style.stroke;
    this.host[at] = host;
    this.row[at] = row;
    this.kind[at] = kind;
    this.count += 1;
  }

  #grow(): void {
    const length = Math.max(1024, this.key.length * 2);
    const floats = (old: Float32Array) => {
      const longer = new Float32Array(length);
      longer.set(old);
      return longer;
    };
    const bytes = (old: Uint8Array) => {
      const longer = new Uint8Array(length);
      longer.set(old);
      return longer;
    };
    const signed = (old: Int8Array) => {
      const longer = new Int8Array(length);
      longer.set(old);
      return longer;
    };
    const key = new Float64Array(length);
    key.set(this.key);
    this.key = key;
    const row = new Int32Array(length);
    row.set(this.row);
    this.row = row;
    this.x = floats(this.x);
    this.y = floats(this.y);
    this.width = floats(this.width);
    this.height = floats(this.height);
    this.token = bytes(this.token);
    this.pattern = bytes(this.pattern);
    this.stroke = bytes(this.stroke);
    this.host = signed(this.host);
    this.kind = signed(this.kind);
  }
}
