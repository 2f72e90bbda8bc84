/** What the last build made of the project. */
export interface BuiltImage {
  /** Of the image it stands on. */
  readonly baseBytes: number;
  /** The instructions after FROM, in order. */
  readonly steps: readonly BuiltStep[];
}

/** What an instruction of the Dockerfile came to. */
export interface BuiltStep {
  /** As it was written. */
  readonly instruction: string;
  readonly makesLayer: boolean;
  readonly sizeBytes: number;
  readonly cache: 'hit' | 'miss';
  readonly missReason: string;
}
