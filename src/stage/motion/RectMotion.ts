import type { SceneRects } from '../Scene.ts';
import { KeyIndex } from './KeyIndex.ts';
import { MotionColumns } from './MotionColumns.ts';
import type { MotionStyle } from './MotionStyle.ts';

const badStroke = 4;
/** Patterns from this one on have no fill of their own. */
const firstOverlay = 2;
/** Under this height, scene px, growing from the bottom edge would not be seen. */
const growFromPx = 3;
/** A step shorter than this many times the tiny one is no reason to cross-fade. */
const fadeFromTiny = 8;
/** Things on their way out, at most: a scrub over a long run must not pile them up. */
const maxLeaving = 20_000;

/**
 * The way from each scene's rectangles to the next one's, by key: what moved glides, what is new
 * grows from its bottom edge, what is gone shrinks to it and fades; once, then everything rests.
 * Small steps and bars that only lengthen are followed as they come: they are time passing, not news.
 */
export class RectMotion {
  /** What the latest scene holds, in its order. */
  shown = new MotionColumns();
  /** What it no longer holds, still on its way out; painted under `shown`. */
  readonly leaving = new MotionColumns();
  #before = new MotionColumns();
  readonly #index = new KeyIndex();
  #indexed = false;
  #met = new Uint8Array(0);
  #empty = true;

  get moving(): boolean {
    return this.shown.moving > 0 || this.leaving.count > 0;
  }

  /**
   * Takes a new scene as the goal.
   * @param kept so many rectangles at its start are exactly those of the scene before
   * @param tinyPx a step of at most this many scene px is followed at once
   */
  retarget(rects: SceneRects, nowMs: number, style: MotionStyle, tinyPx = 3, kept = 0): void {
    const before = this.shown;
    const next = this.#before;
    next.count = 0;
    next.moving = 0;
    next.reserve(rects.count);
    if (this.#met.length < before.count) this.#met = new Uint8Array(before.key.length);
    this.#met.fill(0, 0, before.count);
    this.#indexed = false;
    // The first scene is the state of things, not a change.
    const how = this.#empty ? 'jump' : style;
    // Most scenes hold the same things in the same order as the one before.
    const alike = prefixLength(rects, before);
    next.copyFirst(alike, before);
    const still = how === 'jump' ? 0 : Math.min(kept, alike);
    this.#met.fill(1, 0, still);
    let metCount = still;
    for (let slot = 0; slot < still; slot += 1) {
      if (!Number.isNaN(next.startMs[slot]) || !Number.isNaN(next.flashMs[slot])) next.moving += 1;
    }
    for (let slot = still; slot < rects.count; slot += 1) {
      const old = this.#slotBefore(rects.key[slot], slot, before);
      if (old < 0) this.#enter(next, rects, slot, nowMs, how);
      else {
        if (this.#met[old] === 0) metCount += 1;
        this.#met[old] = 1;
        if (slot >= alike) next.copy(slot, before, old);
        this.#follow(next, rects, slot, before, old, nowMs, how, tinyPx);
      }
      if (!Number.isNaN(next.startMs[slot]) || !Number.isNaN(next.flashMs[slot])) next.moving += 1;
    }
    next.count = rects.count;
    if (how === 'jump') this.leaving.count = 0;
    else if (metCount < before.count) this.#seeOff(before, nowMs, how);
    this.#empty = this.#empty && rects.count === 0;
    this.shown = next;
    this.#before = before;
  }

  /** Brings everything to where it is at `nowMs`. */
  step(nowMs: number): void {
    this.shown.step(nowMs);
    const leaving = this.leaving;
    leaving.moving = leaving.count;
    leaving.step(nowMs);
    let kept = 0;
    for (let slot = 0; slot < leaving.count; slot += 1) {
      if (Number.isNaN(leaving.startMs[slot])) continue;
      if (kept !== slot) leaving.copy(kept, leaving, slot);
      kept += 1;
    }
    leaving.count = kept;
  }

  #slotBefore(key: number, guess: number, before: MotionColumns): number {
    if (guess < before.count && before.key[guess] === key) return guess;
    if (!this.#indexed) {
      this.#index.rebuild(before.key, before.count);
      this.#indexed = true;
    }
    return this.#index.slotOf(key);
  }

  #enter(
    next: MotionColumns,
    rects: SceneRects,
    slot: number,
    nowMs: number,
    how: MotionStyle,
  ): void {
    writeGoal(next, rects, slot);
    next.settle(slot);
    if (how === 'jump') return;
    // What is laid over something, and words' ground, appears where it is: growing, it would sweep the picture.
    const laidOver = rects.pattern[slot] >= firstOverlay || rects.stroke[slot] === badStroke;
    if (how === 'fade' || laidOver) startFade(next, slot, nowMs);
    else if (rects.height[slot] >= growFromPx) {
      next.now[slot * 4 + 1] = rects.y[slot] + rects.height[slot];
      next.now[slot * 4 + 3] = 0;
      startMove(next, slot, nowMs);
    }
    if (how === 'move' && rects.stroke[slot] === badStroke) startFlash(next, slot, nowMs);
  }

  #follow(
    next: MotionColumns,
    rects: SceneRects,
    slot: number,
    before: MotionColumns,
    old: number,
    nowMs: number,
    how: MotionStyle,
    tinyPx: number,
  ): void {
    writeGoal(next, rects, slot);
    const turnedBad = rects.stroke[slot] === badStroke && before.stroke[old] !== badStroke;
    if (how === 'jump') next.settle(slot);
    else if (!steps(next, slot, before, old, how === 'fade' ? tinyPx * fadeFromTiny : tinyPx)) {
      goAlong(next, slot, how);
    } else if (how === 'fade') this.#crossFade(next, slot, before, old, nowMs);
    else startMove(next, slot, nowMs);
    if (how === 'move' && turnedBad) startFlash(next, slot, nowMs);
  }

  #crossFade(
    next: MotionColumns,
    slot: number,
    before: MotionColumns,
    old: number,
    nowMs: number,
  ): void {
    const at = slot * 4;
    for (let side = at; side < at + 4; side += 1) {
      next.now[side] = next.from[side] = next.to[side]!;
    }
    // One fade at a time: begun again at every frame it would never become visible.
    if (!Number.isNaN(next.startMs[slot])) return;
    this.#leave(before, old, nowMs, 'fade');
    startFade(next, slot, nowMs);
  }

  #seeOff(before: MotionColumns, nowMs: number, how: MotionStyle): void {
    for (let slot = 0; slot < before.count; slot += 1) {
      if (this.#met[slot] === 0) this.#leave(before, slot, nowMs, how);
    }
  }

  #leave(before: MotionColumns, slot: number, nowMs: number, how: MotionStyle): void {
    const leaving = this.leaving;
    const place = leaving.count;
    if (place >= maxLeaving) return;
    leaving.reserve(place + 1);
    leaving.copy(place, before, slot);
    const at = place * 4;
    for (let side = at; side < at + 4; side += 1) {
      leaving.from[side] = leaving.to[side] = leaving.now[side]!;
    }
    if (how === 'move' && before.pattern[slot] < firstOverlay) {
      leaving.to[at + 1] = leaving.now[at + 1] + leaving.now[at + 3];
      leaving.to[at + 3] = 0;
    }
    leaving.alphaFrom[place] = leaving.alpha[place]!;
    leaving.alphaTo[place] = 0;
    leaving.startMs[place] = nowMs;
    leaving.count = place + 1;
  }
}

/** How many rectangles at the start are the same things, in the same slots. */
function prefixLength(rects: SceneRects, before: MotionColumns): number {
  const most = Math.min(rects.count, before.count);
  let slot = 0;
  while (slot < most && rects.key[slot] === before.key[slot]) slot += 1;
  return slot;
}

function writeGoal(next: MotionColumns, rects: SceneRects, slot: number): void {
  next.key[slot] = rects.key[slot]!;
  next.to[slot * 4] = rects.x[slot]!;
  next.to[slot * 4 + 1] = rects.y[slot]!;
  next.to[slot * 4 + 2] = rects.width[slot]!;
  next.to[slot * 4 + 3] = rects.height[slot]!;
  next.token[slot] = rects.token[slot]!;
  next.pattern[slot] = rects.pattern[slot]!;
  next.stroke[slot] = rects.stroke[slot]!;
}

/** Whether the goal left its former place by a step worth a move. */
function steps(
  next: MotionColumns,
  slot: number,
  before: MotionColumns,
  old: number,
  tinyPx: number,
): boolean {
  const change = (side: number): number =>
    Math.abs(next.to[slot * 4 + side] - before.to[old * 4 + side]);
  const otherThanWidth = Math.max(change(0), change(1), change(3));
  // A bar whose far end alone moves is measuring something: it must not lag behind.
  if (otherThanWidth <= 0.5) return false;
  return Math.max(otherThanWidth, change(2)) > tinyPx;
}

function goAlong(next: MotionColumns, slot: number, how: MotionStyle): void {
  const gliding = how === 'move' && !Number.isNaN(next.startMs[slot]);
  if (gliding) return;
  for (let side = slot * 4; side < slot * 4 + 4; side += 1) {
    next.now[side] = next.from[side] = next.to[side]!;
  }
}

function startMove(next: MotionColumns, slot: number, nowMs: number): void {
  for (let side = slot * 4; side < slot * 4 + 4; side += 1) next.from[side] = next.now[side]!;
  next.alphaFrom[slot] = next.alpha[slot]!;
  next.alphaTo[slot] = 1;
  next.startMs[slot] = nowMs;
}

function startFade(next: MotionColumns, slot: number, nowMs: number): void {
  next.alpha[slot] = 0;
  startMove(next, slot, nowMs);
}

function startFlash(next: MotionColumns, slot: number, nowMs: number): void {
  next.flash[slot] = 1;
  next.flashMs[slot] = nowMs;
}
