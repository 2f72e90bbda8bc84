import type { FileTree } from '../../userland/FileTree.ts';

/** A volume of the `local` driver. */
export interface VolumeRecord {
  readonly name: string;
  readonly driver: string;
  readonly createdMs: number;
  readonly options: Readonly<Record<string, string>> | null;
  readonly labels: Readonly<Record<string, string>> | null;
  /** Its name was made up. */
  readonly isAnonymous: boolean;
  readonly files: FileTree;
}
