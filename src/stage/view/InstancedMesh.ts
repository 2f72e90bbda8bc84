import { Buffer, BufferUsage, Geometry, Mesh, Shader } from 'pixi.js';
import type { Palette } from './Palette.ts';

interface InstanceAttribute {
  readonly format: 'float32x2' | 'float32x4' | 'uint8x4';
  readonly offsetBytes: number;
}

/**
 * One draw call for any number of quads: a corner square repeated per instance of `strideFloats`
 * numbers. Written through `floats` and `bytes`, two views of one array; `commit` uploads it.
 */
export class InstancedMesh {
  readonly mesh: Mesh<Geometry, Shader>;
  floats: Float32Array;
  bytes: Uint8Array;
  readonly #buffer: Buffer;
  readonly #strideFloats: number;

  constructor(
    source: { readonly vertex: string; readonly fragment: string },
    attributes: Readonly<Record<string, InstanceAttribute>>,
    strideFloats: number,
    palette: Palette,
  ) {
    this.#strideFloats = strideFloats;
    this.floats = new Float32Array(strideFloats * 64);
    this.bytes = new Uint8Array(this.floats.buffer);
    this.#buffer = new Buffer({
      data: this.floats,
      usage: BufferUsage.VERTEX | BufferUsage.COPY_DST,
      shrinkToFit: false,
    });
    const geometry = new Geometry({
      attributes: {
        aCorner: { buffer: [0, 0, 1, 0, 1, 1, 0, 1], format: 'float32x2' },
        ...Object.fromEntries(
          Object.entries(attributes).map(([name, { format, offsetBytes }]) => [
            name,
            {
              buffer: this.#buffer,
              format,
              offset: offsetBytes,
              stride: strideFloats * 4,
              instance: true,
            },
          ]),
        ),
      },
      indexBuffer: [0, 1, 2, 0, 2, 3],
      instanceCount: 0,
    });
    const shader = Shader.from({ gl: source, resources: { stage: palette.uniforms } });
    this.mesh = new Mesh({ geometry, shader });
    this.mesh.visible = false;
  }

  reserve(count: number): void {
    const needed = count * this.#strideFloats;
    if (needed <= this.floats.length) return;
    let size = this.floats.length;
    while (size < needed) size *= 2;
    const grown = new Float32Array(size);
    grown.set(this.floats);
    this.floats = grown;
    this.bytes = new Uint8Array(grown.buffer);
    this.#buffer.data = grown;
  }

  /** Uploads the first `count` instances and draws those from now on. */
  commit(count: number): void {
    this.mesh.visible = count > 0;
    this.mesh.geometry.instanceCount = count;
    if (count > 0) this.#buffer.update(count * this.#strideFloats * 4);
  }

  destroy(): void {
    this.mesh.geometry.destroy(true);
    this.mesh.destroy();
  }
}
