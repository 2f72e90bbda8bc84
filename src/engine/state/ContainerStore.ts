import type { ContainerRecord } from './ContainerRecord.ts';

/** The daemon's containers, found as dockerd finds them: id, unambiguous id prefix, name. */
export interface ContainerStore {
  lookUp(nameOrId: string): ContainerRecord | null;
  /** @throws EngineError 404 `No such container: x`; 400 when a prefix fits several. */
  find(nameOrId: string): ContainerRecord;
  /** In order of creation. */
  all(): readonly ContainerRecord[];
  usingImage(imageId: string): readonly ContainerRecord[];
}
