import type { Tokens } from '../../look/Tokens.ts';
import type { Camera } from '../Camera.ts';
import type { Glide } from '../motion/Glide.ts';
import type { MotionStyle } from '../motion/MotionStyle.ts';
import type { SceneCallout } from '../Scene.ts';
import { Group } from './Group.ts';
import { KeyedTexts } from './KeyedTexts.ts';
import type { ShownText } from './KeyedTexts.ts';
import { MarkView } from './MarkView.ts';
import type { Palette } from './Palette.ts';
import type { TextStyles } from './TextStyles.ts';

const outlinePx = 1.5;
const cornerPx = 6;
const dotPx = 4.5;
/** Width of the bright rim that keeps a leader legible on dark fills. */
const rimPx = 3;
/** A dot this close to the height of its box's middle, CSS px, gets a level leader. */
const levelPx = 6;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type ShownCallout = ShownText<SceneCallout>;

/** Boxes that name a part: text in a panel, a leader and a dot on the part. */
export class CalloutView {
  readonly container = new Group();
  readonly #texts = new KeyedTexts<SceneCallout>(
    ({ dotX, dotY, boxX, boxY }) => [dotX, dotY, boxX, boxY],
    () => 'ink',
  );
  readonly #marks: MarkView;
  readonly #styles: TextStyles;

  constructor(palette: Palette, styles: TextStyles) {
    this.#marks = new MarkView(palette);
    this.#styles = styles;
    this.container.addChild(this.#marks.mesh, this.#texts.container);
  }

  get moving(): boolean {
    return this.#texts.moving;
  }

  show(
    callouts: readonly SceneCallout[],
    tokens: Tokens,
    nowMs: number,
    style: MotionStyle,
    tinyPx: number,
  ): void {
    this.#texts.show(callouts, tokens, nowMs, style, tinyPx);
  }

  draw(camera: Camera, nowMs: number, pixelRatio: number): void {
    this.#marks.begin();
    for (const { glide } of this.#texts.shown) glide.step(nowMs);
    for (const shown of this.#texts.shown) this.#drawLeader(shown, camera, pixelRatio);
    for (const shown of this.#texts.shown) this.#drawBox(shown, camera, pixelRatio);
    this.#marks.end();
  }

  destroy(): void {
    this.#marks.destroy();
    this.#texts.destroy();
    this.container.destroy({ children: true });
  }

  #drawLeader({ glide, item }: ShownCallout, camera: Camera, pixelRatio: number): void {
    const box = boxOf(glide, item, camera, pixelRatio);
    // In the middle of a device pixel, so that a level leader fills whole rows of them.
    const centre = (place: number): number => (Math.floor(place * pixelRatio) + 0.5) / pixelRatio;
    const x = centre(glide.values[0] * camera.scale + camera.x);
    const y = centre(glide.values[1] * camera.scale + camera.y);
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    const beside = x < box.x || x > right;
    const fromX = Math.min(Math.max(x, box.x), right);
    const middle = box.y + box.height / 2;
    let fromY = y < middle ? box.y : bottom;
    if (beside) fromY = Math.abs(y - middle) < levelPx ? y : middle;
    const { alpha } = glide;
    this.#marks.line(fromX, fromY, x, y, 'panel', rimPx, alpha * 0.8);
    this.#marks.line(fromX, fromY, x, y, 'ink', outlinePx, alpha);
    this.#marks.box(x - dotPx, y - dotPx, dotPx * 2, dotPx * 2, dotPx, outlinePx, alpha);
  }

  #drawBox({ text, glide, item }: ShownCallout, camera: Camera, pixelRatio: number): void {
    const { x, y, width, height } = boxOf(glide, item, camera, pixelRatio);
    this.#marks.box(x, y, width, height, cornerPx, outlinePx, glide.alpha);
    text.alpha = glide.alpha;
    text.write(item.text, this.#styles.styleOf(item.sizePx, 'medium', false), pixelRatio);
    text.place(x + width / 2, y + height / 2, 0.5, 0.5);
  }
}

/** Where the box is on the canvas, CSS px, on whole device pixels. */
function boxOf(glide: Glide, callout: SceneCallout, camera: Camera, pixelRatio: number): Box {
  const snap = (place: number): number => Math.round(place * pixelRatio) / pixelRatio;
  return {
    x: snap(glide.values[2] * camera.scale + camera.x),
    y: snap(glide.values[3] * camera.scale + camera.y),
    width: snap(callout.boxWidth),
    height: snap(callout.boxHeight),
  };
}
