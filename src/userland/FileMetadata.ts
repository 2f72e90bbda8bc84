import type { FileNode } from './FileNode.ts';

/** Whose a file is, what may be done with it, and since when it is as it is. */
export type FileMetadata = Pick<
  Extract<FileNode, { kind: 'directory' }>,
  'mode' | 'uid' | 'gid' | 'modifiedMs'
>;
