/** A run of caption text in one weight. */
export interface TextRun {
  readonly text: string;
  readonly strong: boolean;
}
