import type { Tokens } from '../look/Tokens.ts';

/**
 * Rectangles as columns, painted in order. Lengths are CSS pixels of the canvas before pan and zoom.
 * Arrays may be longer than `count`, and the layout writes the next scene into the same arrays.
 */
export interface SceneRects {
  readonly count: number;
  /** Stable identity: the same key in the next scene is the same thing, moved. */
  readonly key: Float64Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
  /** Index into `sceneTokens`. */
  readonly token: Uint8Array;
  /** 0 flat fill, 1 hatched fill, 2 no fill, 3 hatch of its token over what lies under it. */
  readonly pattern: Uint8Array;
  /**
   * Outline: 0 none, 1 hairline in ink, 2 frame (2 px ink), 3 accent (selected), 4 bad (refused,
   * killed), 5 dashes of its token (a ghost: what is not there), 6 wall (5 px ink).
   */
  readonly stroke: Uint8Array;
  /** What it stands for, for hover and tap: index of the host, row of the instance or -1, `MemoryKind` index or -1. */
  readonly host: Int8Array;
  readonly row: Int32Array;
  readonly kind: Int8Array;
}

/** A run of text at a place. Size in CSS px stays the same at any zoom. */
export interface SceneLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Which point of the text sits at (x, y): 0 left/top, 0.5 centre, 1 right/bottom. */
  readonly anchorX: 0 | 0.5 | 1;
  readonly anchorY: 0 | 0.5 | 1;
  readonly sizePx: number;
  readonly token: keyof Tokens;
  readonly bold?: boolean;
  readonly mono?: boolean;
}

/** A boxed label with a leader line to a dot on the thing it names. */
export interface SceneCallout {
  readonly key: string;
  readonly text: string;
  readonly dotX: number;
  readonly dotY: number;
  /**
   * The box, already measured and kept clear of other boxes. Its corner moves with pan and zoom
   * as the dot does; its width and height, like its text, keep their size at any zoom.
   */
  readonly boxX: number;
  readonly boxY: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  readonly sizePx: number;
}

/**
 * A straight hairline: grid, axis, tick. Lines lie on rectangles of the `panel` and `paper` tokens
 * and under all others; their width stays the same at any zoom.
 */
export interface SceneLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly token: keyof Tokens;
  readonly widthPx: number;
}

/** Everything the stage shows at one moment; made by a pure layout, drawn by the views. */
export interface Scene {
  readonly rects: SceneRects;
  /** So many rectangles at the start are exactly those of the scene before. */
  readonly keptRects: number;
  readonly lines: readonly SceneLine[];
  readonly labels: readonly SceneLabel[];
  readonly callouts: readonly SceneCallout[];
}
