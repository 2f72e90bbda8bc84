import type { FileTree } from './FileTree.ts';

/** Files something is mounted over: they can be written, where they lie, but neither removed nor renamed. */
export interface BoundFiles {
  readonly paths: readonly string[];
  /** Where they lie, by path. */
  readonly tree: FileTree;
}
