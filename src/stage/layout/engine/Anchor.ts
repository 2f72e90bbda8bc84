/** Where a line ends that leads to a thing, scene px. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}
