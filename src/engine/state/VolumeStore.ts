import type { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import type { ContainerRecord } from './ContainerRecord.ts';
import type { HostConfig } from './HostConfig.ts';
import type { ImageConfig } from './ImageConfig.ts';
import type { VolumeRecord } from './VolumeRecord.ts';

/** Something mounted into a container. */
export interface MountPoint {
  readonly type: 'volume' | 'bind' | 'tmpfs';
  /** Volume name, or path on the host; empty for tmpfs. */
  readonly source: string;
  readonly target: string;
  readonly isReadOnly: boolean;
  /** As it was typed after the last colon: `ro`, `z`; what `Mode` of inspect shows. */
  readonly mode: string;
  /** Where its files are kept, shared by all that mount it. */
  readonly files: FileTree;
  /** A volume nobody named: `rm -v` takes it along. */
  readonly isAnonymous: boolean;
  /** Made by `--tmpfs`, which inspect shows in `HostConfig` only. */
  readonly isUnlisted: boolean;
  /** Options of a tmpfs: `size=1m,mode=700`. */
  readonly tmpfs?: string;
}

/** Named and anonymous volumes. */
export interface VolumeStore {
  /**
   * Makes or finds all that a new container mounts; an empty volume gets what the image has there.
   * @param image files the container starts from, dockerd's init layer included, nothing mounted.
   * @throws EngineError 400/404/500 in dockerd's words.
   */
  mountsFor(config: ImageConfig, hostConfig: HostConfig, image: FileSystem): readonly MountPoint[];
  /** `Mounts` of inspect and list. */
  describe(mounts: readonly MountPoint[]): readonly object[];
  /** Tells the `mount` events of a start, and the `unmount` events of its end. */
  mounted(container: ContainerRecord): void;
  unmounted(container: ContainerRecord): void;
  /** `rm -v` and `--rm`: anonymous volumes no other container uses. Called once its container is gone. */
  removeAnonymous(container: ContainerRecord): void;
  /** In order of creation. */
  all(): readonly VolumeRecord[];
  lookUp(name: string): VolumeRecord | null;
  /** @throws EngineError 404 `get x: no such volume`. */
  find(name: string): VolumeRecord;
  /** Makes a volume, or gives the one there is; an empty name asks for an anonymous one. @throws EngineError */
  create(
    name: string,
    driver: string,
    options: Readonly<Record<string, string>> | null,
    labels: Readonly<Record<string, string>> | null,
  ): VolumeRecord;
  /** Containers that mount it, running or not. */
  usersOf(volume: VolumeRecord): readonly ContainerRecord[];
  /** @throws EngineError 409 while a container mounts it. */
  remove(volume: VolumeRecord): void;
}
