import type { FileNode } from './FileNode.ts';

/** The files of one layer by absolute path (`/etc/passwd`, no trailing slash); parents stand before children. */
export type FileTree = Map<string, FileNode>;
