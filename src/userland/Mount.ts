import type { FileTree } from './FileTree.ts';

/** A tree of its own over a directory: a volume, a bind, a tmpfs, or /proc. */
export interface Mount {
  /** Absolute, no trailing slash. */
  readonly target: string;
  readonly files: FileTree;
  readonly isReadOnly: boolean;
  /** `overlay`, `tmpfs`, `ext4`: what `df` and `mount` say. */
  readonly type: string;
  /** What stands for its device in `mount`; its type unless told. */
  readonly source?: string;
  /** Options besides `rw` or `ro`, as `mount` shows them. */
  readonly options?: string;
  /** What fits into it, for `df`. */
  readonly sizeBytes?: number;
}
