import type { Tokens } from '../../look/Tokens.ts';
import type { Camera } from '../Camera.ts';
import type { MotionStyle } from '../motion/MotionStyle.ts';
import { RectMotion } from '../motion/RectMotion.ts';
import type { Scene, SceneLine } from '../Scene.ts';
import { CalloutView } from './CalloutView.ts';
import { Group } from './Group.ts';
import { LabelView } from './LabelView.ts';
import { LineView } from './LineView.ts';
import { Palette } from './Palette.ts';
import { RectView } from './RectView.ts';
import { TextStyles } from './TextStyles.ts';

/** Scene px (at scale 1) up to which a step is time passing and not a move. */
const tinyPx = 3;

/** A scene as Pixi draws it: panels, grid, rectangles, labels, callouts, from back to front. */
export class SceneView {
  readonly root = new Group();
  readonly #palette = new Palette();
  readonly #styles = new TextStyles();
  readonly #motion = new RectMotion();
  readonly #rects = new RectView(this.#palette);
  readonly #lines = new LineView(this.#palette);
  readonly #labels = new LabelView(this.#styles);
  readonly #callouts = new CalloutView(this.#palette, this.#styles);
  #sceneLines: readonly SceneLine[] = [];
  #rectsChanged = true;

  constructor() {
    this.root.addChild(
      this.#rects.ground.mesh,
      this.#lines.mesh,
      this.#rects.body.mesh,
      this.#labels.container,
      this.#callouts.container,
    );
  }

  /** Whether something is still on its way. */
  get moving(): boolean {
    return this.#motion.moving || this.#labels.moving || this.#callouts.moving;
  }

  paint(tokens: Tokens): void {
    this.#palette.paint(tokens);
  }

  /** Takes a new scene as the goal; `scale` is the camera's. */
  show(scene: Scene, tokens: Tokens, nowMs: number, style: MotionStyle, scale: number): void {
    const tiny = tinyPx / scale;
    this.#motion.retarget(scene.rects, nowMs, style, tiny, scene.keptRects);
    this.#labels.show(scene.labels, tokens, nowMs, style, tiny);
    this.#callouts.show(scene.callouts, tokens, nowMs, style, tiny);
    this.#sceneLines = scene.lines;
    this.#rectsChanged = true;
  }

  /** Puts everything where it is at `nowMs`, ready to render. */
  draw(camera: Camera, nowMs: number, pixelRatio: number, width: number, height: number): void {
    this.#palette.look(camera, pixelRatio);
    if (this.#rectsChanged || this.#motion.moving) {
      this.#motion.step(nowMs);
      this.#rects.draw(this.#motion);
      this.#rectsChanged = false;
    }
    this.#lines.draw(this.#sceneLines, camera, pixelRatio);
    this.#labels.draw(camera, nowMs, pixelRatio, width, height);
    this.#callouts.draw(camera, nowMs, pixelRatio);
  }

  destroy(): void {
    this.#rects.destroy();
    this.#lines.destroy();
    this.#labels.destroy();
    this.#callouts.destroy();
    this.root.destroy();
  }
}
