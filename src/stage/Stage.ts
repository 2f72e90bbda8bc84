import 'pixi.js/unsafe-eval';
import { Rectangle, Ticker } from 'pixi.js';
import type { Camera } from './Camera.ts';
import { clampCamera } from './clampCamera.ts';
import { FrameWatch } from './FrameWatch.ts';
import { hitTest } from './layout/hitTest.ts';
import type { Hit } from './layout/hitTest.ts';
import { SceneLayout } from './layout/SceneLayout.ts';
import type { Scene } from './Scene.ts';
import type { StageFrame } from './StageFrame.ts';
import { CanvasGestures } from './view/CanvasGestures.ts';
import { SceneView } from './view/SceneView.ts';
import { slotsClip } from './view/slotsClip.ts';
import { StageRenderer } from './view/StageRenderer.ts';
import { TextStyles } from './view/TextStyles.ts';
import { WebGlUnavailable } from './WebGlUnavailable.ts';
import { zoomCamera } from './zoomCamera.ts';

/** Where the stage lives, and whom it tells. */
export interface StageOptions {
  readonly parent: HTMLElement;
  /** The pointer is over something (client CSS px), or over nothing any more. */
  readonly onHover: (hit: Hit | null, clientX: number, clientY: number) => void;
  readonly onSelect: (hit: Hit | null) => void;
  readonly onContext: (state: 'lost' | 'restored') => void;
}

const wholePicture: Camera = { scale: 1, x: 0, y: 0 };

/**
 * The picture. Give it the current frame once per animation frame; it lays it out, moves what
 * changed, and renders only when something did. It runs no loop of its own and keeps no state of
 * the world.
 */
export class Stage {
  readonly #renderer: StageRenderer;
  readonly #options: StageOptions;
  #view = new SceneView();
  readonly #layout = new SceneLayout();
  #watch = new FrameWatch();
  readonly #gestures: CanvasGestures;
  readonly #listening = new AbortController();
  #camera = wholePicture;
  #scene: Scene | null = null;
  #hover: { readonly x: number; readonly y: number } | null = null;
  #hovering = false;
  #stale = true;
  #lost = false;
  #isFetching = false;

  private constructor(renderer: StageRenderer, options: StageOptions) {
    this.#renderer = renderer;
    this.#options = options;
    const canvas = renderer.canvas;
    // The page mirrors the picture in words; the canvas itself would only be noise.
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    // First, so that what the page lays over the picture lies over it.
    options.parent.prepend(canvas);
    this.#gestures = new CanvasGestures(canvas, {
      zoomedIn: () => this.#camera.scale > 1,
      zoom: (factor, x, y) => this.#zoomAt(factor, x, y),
      pan: (byX, byY) => this.panBy(byX, byY),
      reset: () => this.resetCamera(),
      hover: (place) => {
        this.#hover = place;
        this.#tellHover();
      },
      tap: (x, y, touch) => this.#tap(x, y, touch),
    });
    const { signal } = this.#listening;
    canvas.addEventListener('webglcontextlost', this.#onLost, { signal });
    canvas.addEventListener('webglcontextrestored', this.#onRestored, { signal });
  }

  /** @throws WebGlUnavailable when the browser cannot draw it */
  static async create(options: StageOptions): Promise<Stage> {
    const renderer = new StageRenderer();
    try {
      await renderer.init({
        width: Math.max(1, options.parent.clientWidth),
        height: Math.max(1, options.parent.clientHeight),
        resolution: globalThis.devicePixelRatio,
        autoDensity: true,
        antialias: true,
        // Whatever Pixi would load for itself (events, accessibility, filters) is not used here.
        skipExtensionImports: true,
        gcActive: false,
      });
    } catch (cause) {
      throw new WebGlUnavailable('this browser gives no WebGL', { cause });
    }
    // Pixi's housekeeping would keep an animation-frame loop running; the app has one already.
    Ticker.system.autoStart = false;
    Ticker.system.stop();
    await TextStyles.loadFonts();
    return new Stage(renderer, options);
  }

  /** Whether nothing is on its way: the picture would be the same at the next frame. */
  get idle(): boolean {
    return !this.#stale && !this.#view.moving;
  }

  get camera(): Camera {
    return this.#camera;
  }

  /** To be called once per animation frame. */
  update(frame: StageFrame): void {
    if (this.#lost) return;
    const nowMs = performance.now();
    const { screen } = this.#renderer;
    if (this.#renderer.resolution !== globalThis.devicePixelRatio) {
      this.resize(screen.width, screen.height);
    }
    if (!this.#layout.has(frame.lens)) {
      this.#fetchLens();
      return;
    }
    const change = this.#watch.changeOf(frame, this.#camera, screen.width, screen.height);
    if (change.theme) {
      this.#view.paint(frame.tokens);
      this.#renderer.background.color = frame.tokens.paper;
    }
    if (change.style !== null) {
      this.#scene = this.#layout.update(frame, this.#camera);
      // Zoomed in, the picture stays in its windows: the page's words stand on clean paper.
      const clip = this.#camera.scale > 1 ? slotsClip(frame.slots) : '';
      this.#renderer.canvas.style.clipPath = clip;
      this.#view.show(this.#scene, frame.tokens, nowMs, change.style, this.#camera.scale);
      this.#stale = true;
      this.#tellHover();
    }
    if (this.#stale || this.#view.moving) this.#render(nowMs);
  }

  /** @param width @param height CSS px */
  resize(width: number, height: number): void {
    this.#renderer.resize(Math.max(1, width), Math.max(1, height), globalThis.devicePixelRatio);
    this.#look(this.#camera);
  }

  /** Zooms about the middle of the canvas. */
  zoomBy(factor: number): void {
    const { width, height } = this.#renderer.screen;
    this.#zoomAt(factor, width / 2, height / 2);
  }

  /** Moves the picture, CSS px; it cannot leave the canvas. */
  panBy(byX: number, byY: number): void {
    const { scale, x, y } = this.#camera;
    this.#look({ scale, x: x + byX, y: y + byY });
  }

  resetCamera(): void {
    this.#look(wholePicture);
  }

  /** The picture as RGBA rows from the top, in device pixels. */
  pixels(): {
    readonly pixels: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
  } {
    const { width, height } = this.#renderer.screen;
    return this.#renderer.extract.pixels({
      target: this.#view.root,
      frame: new Rectangle(0, 0, width, height),
      resolution: this.#renderer.resolution,
      clearColor: this.#renderer.background.color,
      antialias: true,
    });
  }

  destroy(): void {
    this.#listening.abort();
    this.#gestures.destroy();
    this.#view.destroy();
    this.#renderer.canvas.remove();
    this.#renderer.destroy(true);
  }

  #fetchLens(): void {
    if (this.#isFetching) return;
    this.#isFetching = true;
    void this.#layout.loadEngine();
  }

  #render(nowMs: number): void {
    const { screen, resolution } = this.#renderer;
    this.#view.draw(this.#camera, nowMs, resolution, screen.width, screen.height);
    this.#renderer.render({ container: this.#view.root });
    this.#stale = false;
  }

  #zoomAt(factor: number, x: number, y: number): void {
    const { width, height } = this.#renderer.screen;
    this.#look(zoomCamera(this.#camera, factor, x, y, width, height));
  }

  #look(wished: Camera): void {
    const { width, height } = this.#renderer.screen;
    this.#camera = clampCamera(wished, width, height);
    this.#stale = true;
    this.#gestures.refresh();
  }

  #hitAt(x: number, y: number): Hit | null {
    return this.#scene ? hitTest(this.#scene, this.#camera, x, y) : null;
  }

  #tellHover(): void {
    const hit = this.#hover ? this.#hitAt(this.#hover.x, this.#hover.y) : null;
    if (hit && this.#hover) {
      const box = this.#renderer.canvas.getBoundingClientRect();
      this.#options.onHover(hit, box.left + this.#hover.x, box.top + this.#hover.y);
    } else if (this.#hovering) this.#options.onHover(null, 0, 0);
    this.#hovering = hit !== null;
  }

  #tap(x: number, y: number, touch: boolean): void {
    // A finger does not hover: its tap asks what the thing is, too.
    if (touch) {
      this.#hover = { x, y };
      this.#tellHover();
      this.#hover = null;
    }
    this.#options.onSelect(this.#hitAt(x, y));
  }

  readonly #onLost = (event: Event): void => {
    event.preventDefault();
    this.#lost = true;
    this.#options.onContext('lost');
  };

  readonly #onRestored = (): void => {
    this.#lost = false;
    // All anew: textures painted by the browser may come back empty from a lost context.
    this.#view.destroy();
    this.#view = new SceneView();
    this.#watch = new FrameWatch();
    this.#stale = true;
    this.#options.onContext('restored');
  };
}
