import { easeOut } from './easeOut.ts';
import { motionMs } from './motionMs.ts';

const atRest = Number.NaN;

/**
 * Rectangles on their way, as columns: where each is now, where from and where to. Times are ms of
 * real time; NaN means at rest. Grows by doubling and never shrinks, so a frame allocates nothing.
 */
export class MotionColumns {
  count = 0;
  /** Slots not at rest: nothing to step when 0. */
  moving = 0;
  key = new Float64Array(0);
  startMs = new Float64Array(0);
  flashMs = new Float64Array(0);
  /** x, y, width, height of slot i at 4i: shown now, from and to, scene px. */
  now = new Float32Array(0);
  from = new Float32Array(0);
  to = new Float32Array(0);
  /** 0 to 1. */
  alpha = new Float32Array(0);
  alphaFrom = new Float32Array(0);
  alphaTo = new Float32Array(0);
  flash = new Float32Array(0);
  token = new Uint8Array(0);
  pattern = new Uint8Array(0);
  stroke = new Uint8Array(0);

  reserve(count: number): void {
    if (count <= this.key.length) return;
    const size = Math.max(256, 2 ** Math.ceil(Math.log2(count)));
    const grown = <T extends Float64Array | Float32Array | Uint8Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    this.key = grown(new Float64Array(size), this.key);
    this.startMs = grown(new Float64Array(size), this.startMs);
    this.flashMs = grown(new Float64Array(size), this.flashMs);
    this.now = grown(new Float32Array(size * 4), this.now);
    this.from = grown(new Float32Array(size * 4), this.from);
    this.to = grown(new Float32Array(size * 4), this.to);
    this.alpha = grown(new Float32Array(size), this.alpha);
    this.alphaFrom = grown(new Float32Array(size), this.alphaFrom);
    this.alphaTo = grown(new Float32Array(size), this.alphaTo);
    this.flash = grown(new Float32Array(size), this.flash);
    this.token = grown(new Uint8Array(size), this.token);
    this.pattern = grown(new Uint8Array(size), this.pattern);
    this.stroke = grown(new Uint8Array(size), this.stroke);
  }

  /** Takes over everything about a slot of another set of columns (or of this one). */
  copy(slot: number, source: MotionColumns, other: number): void {
    for (let side = 0; side < 4; side += 1) {
      this.now[slot * 4 + side] = source.now[other * 4 + side]!;
      this.from[slot * 4 + side] = source.from[other * 4 + side]!;
      this.to[slot * 4 + side] = source.to[other * 4 + side]!;
    }
    this.key[slot] = source.key[other]!;
    this.startMs[slot] = source.startMs[other]!;
    this.flashMs[slot] = source.flashMs[other]!;
    this.alpha[slot] = source.alpha[other]!;
    this.alphaFrom[slot] = source.alphaFrom[other]!;
    this.alphaTo[slot] = source.alphaTo[other]!;
    this.flash[slot] = source.flash[other]!;
    this.token[slot] = source.token[other]!;
    this.pattern[slot] = source.pattern[other]!;
    this.stroke[slot] = source.stroke[other]!;
  }

  /** Takes over the first `count` slots of another set of columns. */
  copyFirst(count: number, source: MotionColumns): void {
    this.key.set(source.key.subarray(0, count));
    this.startMs.set(source.startMs.subarray(0, count));
    this.flashMs.set(source.flashMs.subarray(0, count));
    this.now.set(source.now.subarray(0, count * 4));
    this.from.set(source.from.subarray(0, count * 4));
    this.to.set(source.to.subarray(0, count * 4));
    this.alpha.set(source.alpha.subarray(0, count));
    this.alphaFrom.set(source.alphaFrom.subarray(0, count));
    this.alphaTo.set(source.alphaTo.subarray(0, count));
    this.flash.set(source.flash.subarray(0, count));
    this.token.set(source.token.subarray(0, count));
    this.pattern.set(source.pattern.subarray(0, count));
    this.stroke.set(source.stroke.subarray(0, count));
  }

  /** Puts a slot where it belongs, opaque and at rest. */
  settle(slot: number): void {
    const at = slot * 4;
    for (let side = at; side < at + 4; side += 1) this.now[side] = this.to[side]!;
    this.alpha[slot] = this.alphaFrom[slot] = this.alphaTo[slot] = 1;
    this.startMs[slot] = atRest;
    this.flashMs[slot] = atRest;
    this.flash[slot] = 0;
  }

  /** Brings every slot to where it is at `nowMs`. */
  step(nowMs: number): void {
    if (this.moving === 0) return;
    this.moving = 0;
    for (let slot = 0; slot < this.count; slot += 1) {
      const glides = this.#glide(slot, nowMs);
      if (this.#fadeFlash(slot, nowMs) || glides) this.moving += 1;
    }
  }

  #glide(slot: number, nowMs: number): boolean {
    const startMs = this.startMs[slot];
    if (Number.isNaN(startMs)) return false;
    const share = easeOut((nowMs - startMs) / motionMs.move);
    const at = slot * 4;
    for (let side = at; side < at + 4; side += 1) {
      const from = this.from[side];
      this.now[side] = share === 1 ? this.to[side] : from + (this.to[side] - from) * share;
    }
    const alphaFrom = this.alphaFrom[slot];
    this.alpha[slot] = alphaFrom + (this.alphaTo[slot] - alphaFrom) * share;
    if (share < 1) return true;
    this.startMs[slot] = atRest;
    return false;
  }

  #fadeFlash(slot: number, nowMs: number): boolean {
    const flashMs = this.flashMs[slot];
    if (Number.isNaN(flashMs)) return false;
    const left = 1 - (nowMs - flashMs) / motionMs.flash;
    this.flash[slot] = left > 0 ? Math.min(1, left) : 0;
    if (left > 0) return true;
    this.flashMs[slot] = atRest;
    return false;
  }
}
