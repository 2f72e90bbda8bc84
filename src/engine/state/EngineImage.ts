import type { FileTree } from '../../userland/FileTree.ts';
import type { ImageConfig } from './ImageConfig.ts';

/** One read-only layer, kept once whatever images stand on it. */
export interface EngineLayer {
  /** `sha256:` of its content on disk (the diff id). */
  readonly diffId: string;
  /** `sha256:` of what a registry sends; its first 12 digits are what `pull` prints. */
  readonly digest: string;
  readonly compressedBytes: number;
  readonly sizeBytes: number;
  readonly files: FileTree;
}

/** A line of `docker history`, oldest first in the image. */
export interface HistoryLine {
  readonly createdMs: number;
  readonly createdBy: string;
  readonly comment: string;
  readonly sizeBytes: number;
  readonly isEmptyLayer: boolean;
}

/** An image in the local store. Names and digests point at it from `ImageStore`. */
export interface EngineImage {
  /** `sha256:` and 64 hex digits. */
  readonly id: string;
  readonly parentId: string;
  readonly createdMs: number;
  readonly author: string;
  readonly comment: string;
  /** The container it was committed from; empty when pulled. */
  readonly containerId: string;
  readonly containerConfig: ImageConfig;
  readonly config: ImageConfig;
  readonly architecture: string;
  readonly os: string;
  readonly dockerVersion: string;
  readonly layers: readonly EngineLayer[];
  readonly history: readonly HistoryLine[];
}
