import type { Content } from '../world/Content.ts';

/** A layer being pulled; `state` indexes the layer chart, `task` the kernel's task table (-1 before its turn). */
export interface PullingLayer {
  readonly digest: string;
  readonly compressedBytes: number;
  readonly diskBytes: number;
  task: number;
  state: number;
  /** While extracting: 0 unpacks (CPU), 1 writes (disk). */
  extractStep: number;
}

/** A balloon on its way to a guest's new memory. */
export interface BalloonJob {
  readonly kind: 'balloon';
  readonly row: number;
  readonly task: number;
  readonly waiters: number[];
  targetBytes: number;
  isDone: boolean;
}

/** KSM at work, as long as it finds pages to merge. */
export interface KsmJob {
  readonly kind: 'ksm';
  readonly task: number;
  readonly waiters: number[];
  isDone: boolean;
}

/**
 * Work that instances share and wait for: an image pull, the download of a guest template or package,
 * a read of file pages into the host's page cache; and the balloons and page merging of a host. `waiters` are rows to wake when it is done.
 */
export type BackgroundJob =
  | BalloonJob
  | KsmJob
  | {
      readonly kind: 'pull';
      readonly name: string;
      readonly layers: PullingLayer[];
      readonly waiters: number[];
      state: number;
    }
  | {
      readonly kind: 'fetch';
      /** What it becomes on the disk. */
      readonly contentKind: Content['kind'];
      readonly name: string;
      readonly downloadBytes: number;
      readonly diskBytes: number;
      readonly task: number;
      readonly waiters: number[];
      isWriting: boolean;
      isDone: boolean;
    }
  | {
      readonly kind: 'read';
      readonly appIndex: number;
      readonly bytes: number;
      readonly task: number;
      readonly waiters: number[];
      isDone: boolean;
    };
