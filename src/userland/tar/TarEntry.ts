import type { FileNode } from '../FileNode.ts';

/** A member of a tar archive. */
export interface TarEntry {
  /** As it is written there, without leading `./` and trailing slash; `.` for the root. */
  readonly path: string;
  readonly node: Exclude<FileNode, { kind: 'whiteout' }>;
}
