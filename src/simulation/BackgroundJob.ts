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

/**
 * Work that instances share and wait for: an image pull, the download of a guest template or package,
 * a read of file pages into the host's page cache. `waiters` are rows to wake when it is done.
 */
export type BackgroundJob =
  | {
      readonly kind: 'pull';
      readonly name: string;
      readonly layers: PullingLayer[];
      readonly waiters: number[];
      state: number;
    }
  | {
      readonly kind: 'fetch';
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
