import type { ImageConfig } from '../state/ImageConfig.ts';

/** A line of an image's history to be, and the layer it made, if any. */
export interface ImageStep {
  /** As `docker history` prints it. */
  readonly createdBy: string;
  readonly layer?: {
    readonly sizeBytes: number;
    readonly compressedBytes?: number;
    /** Where it is known from a real registry. */
    readonly digest?: string;
  };
}

/** An image to be served by a registry. */
export interface ImageSpec {
  /** Of the registry that serves it, where that is not Docker Hub. */
  readonly host?: string;
  /** `library/nginx`. */
  readonly path: string;
  readonly tags: readonly string[];
  /** Path of the image it stands on, or null for scratch. */
  readonly from: string | null;
  readonly createdMs: number;
  readonly steps: readonly ImageStep[];
  /** What it changes in its base's config. */
  readonly config: Partial<ImageConfig>;
  /** Where they are known from a real registry. */
  readonly id?: string;
  readonly digest?: string;
}
