/** One read-only layer of an image; two images that name the same digest share it. */
export interface LayerRecord {
  readonly digest: string;
  /** Size on the wire, to the byte. */
  readonly compressedBytes: number;
  /** Size once extracted on disk. */
  readonly diskBytes: number;
}

/** An image of the catalogue: a real one, layers in order from the base up. */
export interface ImageRecord {
  /** `repository:tag`. */
  readonly ref: string;
  readonly name: string;
  readonly tag: string;
  readonly layers: readonly LayerRecord[];
}
