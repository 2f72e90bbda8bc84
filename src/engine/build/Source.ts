import type { FileNode } from '../../userland/FileNode.ts';

/** A file or directory a COPY or ADD takes. */
export interface Source {
  /** Absolute, in the context or the other build stage. */
  readonly path: string;
  readonly node: Exclude<FileNode, { kind: 'whiteout' }>;
}
