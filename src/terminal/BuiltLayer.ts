/** A layer an instruction of the Dockerfile made. */
export interface BuiltLayer {
  readonly createdBy: string;
  readonly sizeBytes: number;
  /** Null for layers of the base image. */
  readonly cache: 'hit' | 'miss' | null;
  readonly missReason: string;
}
