/** Bytes at a place of a file. */
export interface FilePiece {
  readonly atBytes: number;
  readonly bytes: Uint8Array;
}
