/** How a text is set. */
export interface TextStyle {
  /** As in CSS: weight, size and family. */
  readonly font: string;
  readonly sizePx: number;
}
