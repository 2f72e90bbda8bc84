/** A layer on its way, in Docker's own words. */
export interface LayerProgress {
  readonly digest: string;
  readonly state:
    | 'Waiting'
    | 'Downloading'
    | 'Download complete'
    | 'Extracting'
    | 'Pull complete'
    | 'Already exists';
  readonly compressedBytes: number;
  readonly doneBytes: number;
}

/** An image or guest template being fetched. */
export interface PullProgress {
  readonly imageRef: string;
  readonly layers: readonly LayerProgress[];
}
