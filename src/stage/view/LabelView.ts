import type { Tokens } from '../../look/Tokens.ts';
import type { Camera } from '../Camera.ts';
import { Glide } from '../motion/Glide.ts';
import type { MotionStyle } from '../motion/MotionStyle.ts';
import type { SceneLabel } from '../Scene.ts';
import { Group } from './Group.ts';
import { PaintedText } from './PaintedText.ts';
import type { TextStyle } from './TextStyle.ts';
import type { TextStyles } from './TextStyles.ts';

interface ShownLabel {
  readonly text: PaintedText;
  readonly glide: Glide;
  label: SceneLabel;
  round: number;
}

/** The scene's labels: one text per key, built once, drawn again only when its words change. */
export class LabelView {
  readonly container = new Group();
  readonly #styles: TextStyles;
  readonly #shown = new Map<string, ShownLabel>();
  readonly #spare: PaintedText[] = [];
  #round = 0;

  constructor(styles: TextStyles) {
    this.#styles = styles;
  }

  get moving(): boolean {
    for (const { glide } of this.#shown.values()) if (glide.moving) return true;
    return false;
  }

  show(
    labels: readonly SceneLabel[],
    tokens: Tokens,
    nowMs: number,
    style: MotionStyle,
    tinyPx: number,
  ): void {
    this.#round += 1;
    for (const label of labels) {
      const shown = this.#shown.get(label.key) ?? this.#add(label, nowMs, style);
      if (shown.round === this.#round) continue;
      shown.round = this.#round;
      shown.label = label;
      shown.glide.retarget([label.x, label.y], nowMs, style, tinyPx);
      const { text } = shown;
      text.tint = tokens[label.token];
    }
    for (const [key, { text, round }] of this.#shown) {
      if (round === this.#round) continue;
      text.visible = false;
      this.#spare.push(text);
      this.#shown.delete(key);
    }
  }

  draw(camera: Camera, nowMs: number, pixelRatio: number, width: number, height: number): void {
    for (const { text, glide, label } of this.#shown.values()) {
      glide.step(nowMs);
      const x = glide.values[0] * camera.scale + camera.x;
      const y = glide.values[1] * camera.scale + camera.y;
      text.visible = x > -width && x < 2 * width && y > -100 && y < height + 100;
      if (!text.visible) continue;
      text.alpha = glide.alpha;
      text.write(label.text, this.#styleOf(label), pixelRatio);
      text.place(x, y, label.anchorX, label.anchorY);
    }
  }

  destroy(): void {
    this.container.destroy({ children: true });
    this.#shown.clear();
  }

  #add(label: SceneLabel, nowMs: number, style: MotionStyle): ShownLabel {
    let text = this.#spare.pop();
    if (!text) {
      text = new PaintedText();
      this.container.addChild(text);
    }
    const shown = { text, glide: new Glide([label.x, label.y], nowMs, style), label, round: 0 };
    this.#shown.set(label.key, shown);
    return shown;
  }

  #styleOf(label: SceneLabel): TextStyle {
    return this.#styles.styleOf(label.sizePx, label.bold ? 'bold' : 'regular', !!label.mono);
  }
}
