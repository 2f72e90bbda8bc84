import type { FileNode } from './FileNode.ts';

/** What a regular file holds. */
export type FileContent = Pick<
  Extract<FileNode, { kind: 'file' }>,
  'sizeBytes' | 'data' | 'pieces'
>;
