import type { FileNode } from './FileNode.ts';

/** A file that is open: where it stands now, or what it is now that it stands nowhere any more. */
export interface OpenNode {
  path: string;
  orphan: Exclude<FileNode, { kind: 'whiteout' }> | null;
}
