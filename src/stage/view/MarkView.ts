import type { Tokens } from '../../look/Tokens.ts';
import { sceneTokens } from '../sceneTokens.ts';
import { InstancedMesh } from './InstancedMesh.ts';
import { markShader } from './markShader.ts';
import type { Palette } from './Palette.ts';

const strideFloats = 7;
const indexOf = (token: keyof Tokens): number => sceneTokens.indexOf(token);

/** Lines, boxes and dots that keep their size at any zoom, in one draw call; CSS px of the canvas. */
export class MarkView {
  readonly #mesh: InstancedMesh;
  #count = 0;

  constructor(palette: Palette) {
    this.#mesh = new InstancedMesh(
      markShader,
      {
        aEnds: { format: 'float32x4', offsetBytes: 0 },
        aSize: { format: 'float32x2', offsetBytes: 16 },
        aStyle: { format: 'uint8x4', offsetBytes: 24 },
      },
      strideFloats,
      palette,
    );
  }

  get mesh(): InstancedMesh['mesh'] {
    return this.#mesh.mesh;
  }

  /** Begins a new picture; what is not drawn again is gone. */
  begin(): void {
    this.#count = 0;
  }

  line(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    token: keyof Tokens,
    widthPx: number,
    alpha = 1,
  ): void {
    this.#write(x1, y1, x2, y2, 0, widthPx, indexOf(token), indexOf(token), 0, alpha);
  }

  /** A box filled as a panel with an ink outline inside its edge. */
  box(
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number,
    outlinePx: number,
    alpha = 1,
  ): void {
    const [fill, outline] = [indexOf('panel'), indexOf('ink')];
    this.#write(x, y, x + width, y + height, radius, outlinePx, fill, outline, 1, alpha);
  }

  end(): void {
    this.#mesh.commit(this.#count);
  }

  destroy(): void {
    this.#mesh.destroy();
  }

  #write(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    radius: number,
    widthPx: number,
    fill: number,
    outline: number,
    shape: number,
    alpha: number,
  ): void {
    const at = this.#count * strideFloats;
    this.#count += 1;
    this.#mesh.reserve(this.#count);
    const { floats, bytes } = this.#mesh;
    floats[at] = x1;
    floats[at + 1] = y1;
    floats[at + 2] = x2;
    floats[at + 3] = y2;
    floats[at + 4] = radius;
    floats[at + 5] = widthPx;
    const byte = (at + 6) * 4;
    bytes[byte] = fill;
    bytes[byte + 1] = outline;
    bytes[byte + 2] = shape;
    bytes[byte + 3] = alpha * 255;
  }
}
