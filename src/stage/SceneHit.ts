/** What lies under a point of the canvas. */
export interface SceneHit {
  /** Index of the rectangle in the scene's rects. */
  readonly rect: number;
  /** As in `SceneRects`: index of the host, row of the instance or -1, `MemoryKind` index or -1. */
  readonly host: number;
  readonly row: number;
  readonly kind: number;
}
