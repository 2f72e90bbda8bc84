import type { MotionColumns } from '../motion/MotionColumns.ts';
import type { RectMotion } from '../motion/RectMotion.ts';
import { sceneTokens } from '../sceneTokens.ts';
import { InstancedMesh } from './InstancedMesh.ts';
import type { Palette } from './Palette.ts';
import { rectShader } from './rectShader.ts';

const strideFloats = 5;
const panel = sceneTokens.indexOf('panel');
const paper = sceneTokens.indexOf('paper');
/** Outlines from this one on mark a thing. */
const firstMark = 3;

/**
 * The scene's rectangles in two draw calls: `ground` holds the empty panels, which the grid lies
 * on, and `body` all others.
 */
export class RectView {
  readonly ground: InstancedMesh;
  readonly body: InstancedMesh;
  #groundCount = 0;
  #bodyCount = 0;

  constructor(palette: Palette) {
    this.ground = rectMesh(palette);
    this.body = rectMesh(palette);
  }

  /** Writes where everything is now, and uploads it. */
  draw(motion: RectMotion): void {
    const count = motion.shown.count + motion.leaving.count;
    this.ground.reserve(count);
    this.body.reserve(count);
    this.#groundCount = this.#bodyCount = 0;
    this.#write(motion.leaving, false);
    this.#write(motion.shown, false);
    this.#write(motion.shown, true);
    this.ground.commit(this.#groundCount);
    this.body.commit(this.#bodyCount);
  }

  destroy(): void {
    this.ground.destroy();
    this.body.destroy();
  }

  /** Writes either what is marked (selected, refused, killed), which goes on top, or all else. */
  #write(columns: MotionColumns, marked: boolean): void {
    const { count, now, alpha, flash, token, pattern, stroke } = columns;
    for (let slot = 0; slot < count; slot += 1) {
      if (stroke[slot] >= firstMark !== marked) continue;
      const kind = token[slot];
      // A hollow outline belongs above what it surrounds, whatever its colour.
      const onGround = (kind === panel || kind === paper) && pattern[slot] < 2;
      const { floats, bytes } = onGround ? this.ground : this.body;
      const place = onGround ? this.#groundCount++ : this.#bodyCount++;
      const at = place * strideFloats;
      const from = slot * 4;
      floats[at] = now[from]!;
      floats[at + 1] = now[from + 1]!;
      floats[at + 2] = now[from + 2]!;
      floats[at + 3] = now[from + 3]!;
      const byte = (at + 4) * 4;
      bytes[byte] = kind;
      bytes[byte + 1] = pattern[slot] + stroke[slot] * 4;
      bytes[byte + 2] = flash[slot] * 255;
      bytes[byte + 3] = alpha[slot] * 255;
    }
  }
}

function rectMesh(palette: Palette): InstancedMesh {
  return new InstancedMesh(
    rectShader,
    {
      aRect: { format: 'float32x4', offsetBytes: 0 },
      aStyle: { format: 'uint8x4', offsetBytes: 16 },
    },
    strideFloats,
    palette,
  );
}
