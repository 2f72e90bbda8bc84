import { UniformGroup } from 'pixi.js';
import type { Tokens } from '../../look/Tokens.ts';
import type { Camera } from '../Camera.ts';
import { sceneTokens } from '../sceneTokens.ts';

/** What the shaders share: the theme's colours in `sceneTokens` order, and how the scene is seen. */
export class Palette {
  readonly uniforms = new UniformGroup({
    uPalette: {
      value: new Float32Array(sceneTokens.length * 4),
      type: 'vec4<f32>',
      size: sceneTokens.length,
    },
    /** Scale, x and y in CSS px, device pixels per CSS px. */
    uCamera: { value: new Float32Array([1, 0, 0, 1]), type: 'vec4<f32>' },
  });

  paint(tokens: Tokens): void {
    const colours = this.uniforms.uniforms.uPalette;
    sceneTokens.forEach((token, index) => {
      const rgb = Number.parseInt(tokens[token].slice(1), 16);
      colours.set([(rgb >> 16) / 255, ((rgb >> 8) & 255) / 255, (rgb & 255) / 255, 1], index * 4);
    });
    this.uniforms.update();
  }

  look(camera: Camera, pixelRatio: number): void {
    this.uniforms.uniforms.uCamera.set([camera.scale, camera.x, camera.y, pixelRatio]);
    this.uniforms.update();
  }
}
