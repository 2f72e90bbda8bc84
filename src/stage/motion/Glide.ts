import { easeOut } from './easeOut.ts';
import { motionMs } from './motionMs.ts';
import type { MotionStyle } from './MotionStyle.ts';

/** A few numbers that belong to one thing on screen (a label's place) on their way together. */
export class Glide {
  /** Where they are now. */
  readonly values: Float64Array;
  /** 0 to 1: a new thing fades in. */
  alpha = 0;
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  #alphaFrom = 0;
  #startMs: number;

  constructor(values: readonly number[], nowMs: number, style: MotionStyle) {
    this.values = Float64Array.from(values);
    this.#from = Float64Array.from(values);
    this.#to = Float64Array.from(values);
    this.#startMs = nowMs;
    if (style === 'jump') this.#settle();
  }

  get moving(): boolean {
    return !Number.isNaN(this.#startMs);
  }

  /** Sets out for other values; steps of at most `tinyPx` are taken at once. */
  retarget(values: readonly number[], nowMs: number, style: MotionStyle, tinyPx = 3): void {
    let farthest = 0;
    for (let at = 0; at < values.length; at += 1) {
      farthest = Math.max(farthest, Math.abs(values[at] - this.#to[at]));
      this.#to[at] = values[at]!;
    }
    if (farthest === 0) return;
    if (style === 'move' && farthest > tinyPx) {
      this.#from.set(this.values);
      this.#alphaFrom = this.alpha;
      this.#startMs = nowMs;
    } else if (style === 'fade' && this.moving) {
      this.#from.set(this.#to);
      this.values.set(this.#to);
    } else if (style === 'fade' && farthest > tinyPx) {
      this.#from.set(this.#to);
      this.values.set(this.#to);
      this.alpha = this.#alphaFrom = 0;
      this.#startMs = nowMs;
    } else if (style === 'jump' || !this.moving) this.#settle();
  }

  step(nowMs: number): void {
    if (!this.moving) return;
    const share = easeOut((nowMs - this.#startMs) / motionMs.move);
    if (share === 1) {
      this.#settle();
      return;
    }
    for (let at = 0; at < this.values.length; at += 1) {
      this.values[at] = this.#from[at] + (this.#to[at] - this.#from[at]) * share;
    }
    this.alpha = this.#alphaFrom + (1 - this.#alphaFrom) * share;
  }

  #settle(): void {
    this.values.set(this.#to);
    this.alpha = this.#alphaFrom = 1;
    this.#startMs = Number.NaN;
  }
}
