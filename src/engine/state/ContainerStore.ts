import type { LinkIndex } from '../containers/LinkIndex.ts';
import type { ContainerRecord } from './ContainerRecord.ts';

/** The daemon's containers, found as dockerd finds them: id, name, unambiguous id prefix. */
export interface ContainerStore {
  lookUp(nameOrId: string): ContainerRecord | null;
  /** @throws EngineError 404 `No such container: x`; 500 when a prefix fits several. */
  find(nameOrId: string): ContainerRecord;
  /** In order of creation. */
  all(): readonly ContainerRecord[];
  usingImage(imageId: string): readonly ContainerRecord[];
  byName(name: string): ContainerRecord | null;
  /** The container an instance of the host is. */
  byRow(row: number): ContainerRecord | null;
  /** All its names, the ones links gave it too, `parent/alias`, in their order. */
  namesOf(container: ContainerRecord): readonly string[];
  readonly links: LinkIndex;
  /** Registers `--link`: the child goes by `parent/alias` too, unless that name is taken. */
  link(parent: ContainerRecord, alias: string, child: ContainerRecord): void;
  /** `docker rm --link`. */
  unlink(parent: ContainerRecord, name: string): void;
  add(container: ContainerRecord): void;
  rename(container: ContainerRecord, name: string): void;
  remove(container: ContainerRecord): void;
}
