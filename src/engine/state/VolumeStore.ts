import type { FileTree } from '../../userland/FileTree.ts';
import type { ContainerRecord } from './ContainerRecord.ts';
import type { HostConfig } from './HostConfig.ts';
import type { ImageConfig } from './ImageConfig.ts';

/** Something mounted into a container. */
export interface MountPoint {
  readonly type: 'volume' | 'bind' | 'tmpfs';
  /** Volume name, or path on the host; empty for tmpfs. */
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
  /** Where its files are kept, shared by all that mount it. */
  readonly files: FileTree;
}

/** Named and anonymous volumes. */
export interface VolumeStore {
  /** Makes or finds all that a new container mounts. @throws EngineError 400/500 in dockerd's words. */
  mountsFor(config: ImageConfig, hostConfig: HostConfig): readonly MountPoint[];
  /** `Mounts` of inspect and list. */
  describe(mounts: readonly MountPoint[]): readonly object[];
  /** `rm -v` and `--rm`: anonymous volumes no other container uses. */
  removeAnonymous(container: ContainerRecord): void;
}
