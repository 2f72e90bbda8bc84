/** A stretch of a caption: words as they are, or the name of a value computed from the run. */
export type CaptionPiece =
  | { readonly text: string; readonly strong: boolean }
  | { readonly value: string; readonly strong: boolean };
