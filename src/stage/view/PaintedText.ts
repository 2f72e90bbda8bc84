import { CanvasSource, Sprite, Texture } from 'pixi.js';
import type { TextStyle } from './TextStyle.ts';

/** Height of a capital in both Atkinson families, as shares of the size. */
const capitalShare = 0.668;
/** Reach of a line above and below its baseline, accents and tails included, as shares of the size. */
const ascentShare = 0.93;
const descentShare = 0.25;
/** Letters may lean out of the width they are measured by, as a share of the size. */
const marginShare = 0.15;

/**
 * Words as a sprite, painted white by the browser and tinted: a change of theme draws no letter
 * again. Pixi's own text brings its graphics and a parser of markup along.
 */
export class PaintedText extends Sprite {
  #words = '';
  #style: TextStyle | null = null;
  #pixelRatio = 0;
  readonly #source: CanvasSource;
  /** CSS px. */
  #widthPx = 0;
  #lineCount = 1;

  constructor() {
    const source = new CanvasSource({ resource: document.createElement('canvas') });
    super(new Texture({ source, dynamic: true }));
    this.#source = source;
  }

  /** What it says; painted again only when that, its style or the screen's resolution changed. */
  write(words: string, style: TextStyle, pixelRatio: number): void {
    if (words === this.#words && style === this.#style && pixelRatio === this.#pixelRatio) return;
    this.#words = words;
    this.#style = style;
    this.#pixelRatio = pixelRatio;
    this.#paint(words.split('\n'), style, pixelRatio);
  }

  /**
   * Puts the text where `anchor` of it sits at (x, y), CSS px, on whole device pixels so that it
   * stays sharp. One line is centred on its capitals, not on its box, whose accents pull it down.
   */
  place(x: number, y: number, anchorX: number, anchorY: number): void {
    if (!this.#style) return;
    const { sizePx } = this.#style;
    const linePx = (ascentShare + descentShare) * sizePx;
    let top = y - this.#lineCount * linePx * anchorY;
    if (anchorY === 0.5 && this.#lineCount === 1) {
      top = y + (capitalShare / 2 - ascentShare) * sizePx;
    }
    const snap = (place: number): number => Math.round(place * this.#pixelRatio) / this.#pixelRatio;
    const margin = this.#onPixels(marginShare * sizePx);
    this.position.set(snap(x - this.#widthPx * anchorX) - margin, snap(top) - margin);
  }

  override destroy(): void {
    super.destroy({ texture: true, textureSource: true });
  }

  #paint(lines: readonly string[], style: TextStyle, pixelRatio: number): void {
    const pen = this.#source.context2D;
    pen.font = style.font;
    this.#widthPx = Math.max(...lines.map((line) => pen.measureText(line).width));
    this.#lineCount = lines.length;
    const linePx = (ascentShare + descentShare) * style.sizePx;
    const margin = this.#onPixels(marginShare * style.sizePx);
    const width = this.#onPixels(this.#widthPx + 2 * margin);
    const height = this.#onPixels(lines.length * linePx + 2 * margin);
    // Before Pixi's own size: it uploads as soon as it is told of that, and would find the old canvas.
    const canvas = this.#source.resource as HTMLCanvasElement;
    canvas.width = Math.round(width * pixelRatio);
    canvas.height = Math.round(height * pixelRatio);
    pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    pen.font = style.font;
    pen.fillStyle = '#FFFFFF';
    lines.forEach((line, at) => {
      const baseline = margin + at * linePx + ascentShare * style.sizePx;
      pen.fillText(line, margin, Math.round(baseline * pixelRatio) / pixelRatio);
    });
    if (!this.#source.resize(width, height, pixelRatio)) this.#source.update();
    this.texture.update();
  }

  /** The least number of whole device pixels that holds a length, CSS px. */
  #onPixels(length: number): number {
    return Math.ceil(length * this.#pixelRatio) / this.#pixelRatio;
  }
}
