import type { FilePiece } from './FilePiece.ts';

interface Owned {
  /** Permission bits only, `0o755`. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Unix time, ms. */
  readonly modifiedMs: number;
}

/**
 * What stands at a path of a layer. A file without `data` is as large as it says but its bytes are not
 * kept: most files of real images. `program` names the simulated program that executing it runs.
 */
export type FileNode =
  | (Owned & {
      readonly kind: 'file';
      readonly sizeBytes: number;
      readonly data: Uint8Array | null;
      /** Where `data` is null: the bytes that are kept after all, in order; zeros are between them. */
      readonly pieces?: readonly FilePiece[];
      readonly program?: string;
    })
  | (Owned & { readonly kind: 'directory' })
  | (Owned & { readonly kind: 'symlink'; readonly target: string })
  | (Owned & { readonly kind: 'device' })
  /** Hides whatever a lower layer has at this path, and all below it. */
  | { readonly kind: 'whiteout' };
