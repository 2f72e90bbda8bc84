import type { Tokens } from '../../look/Tokens.ts';
import type { Camera } from '../Camera.ts';
import type { MotionStyle } from '../motion/MotionStyle.ts';
import type { SceneLabel } from '../Scene.ts';
import { KeyedTexts } from './KeyedTexts.ts';
import type { TextStyle } from './TextStyle.ts';
import type { TextStyles } from './TextStyles.ts';

/** The scene's labels: one text per key, built once, drawn again only when its words change. */
export class LabelView {
  readonly #styles: TextStyles;
  readonly #texts = new KeyedTexts<SceneLabel>(
    ({ x, y }) => [x, y],
    ({ token }) => token,
  );

  constructor(styles: TextStyles) {
    this.#styles = styles;
  }

  get container() {
    return this.#texts.container;
  }

  get moving(): boolean {
    return this.#texts.moving;
  }

  show(
    labels: readonly SceneLabel[],
    tokens: Tokens,
    nowMs: number,
    style: MotionStyle,
    tinyPx: number,
  ): void {
    this.#texts.show(labels, tokens, nowMs, style, tinyPx);
  }

  draw(camera: Camera, nowMs: number, pixelRatio: number, width: number, height: number): void {
    for (const { text, glide, item } of this.#texts.shown) {
      glide.step(nowMs);
      const x = glide.values[0] * camera.scale + camera.x;
      const y = glide.values[1] * camera.scale + camera.y;
      text.visible = x > -width && x < 2 * width && y > -100 && y < height + 100;
      if (!text.visible) continue;
      text.alpha = glide.alpha;
      text.write(item.text, this.#styleOf(item), pixelRatio);
      text.place(x, y, item.anchorX, item.anchorY);
    }
  }

  destroy(): void {
    this.#texts.destroy();
  }

  #styleOf(label: SceneLabel): TextStyle {
    return this.#styles.styleOf(label.sizePx, label.bold ? 'bold' : 'regular', !!label.mono);
  }
}
