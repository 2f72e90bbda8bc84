/** A state of a chart with the states inside it. */
export interface StateNode {
  readonly name: string;
  /** Dotted, from the top. */
  readonly path: string;
  readonly children: readonly StateNode[];
}
