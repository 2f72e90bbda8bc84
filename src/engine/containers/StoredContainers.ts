import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { ContainerStore } from '../state/ContainerStore.ts';
import { LinkIndex } from './LinkIndex.ts';

/** Containers by id, name and host row; `all` is kept in order of creation. */
export class StoredContainers implements ContainerStore {
  private readonly byId = new Map<string, ContainerRecord>();
  private readonly names = new Map<string, ContainerRecord>();
  private readonly rows = new Map<number, ContainerRecord>();
  readonly links = new LinkIndex();
  private list: readonly ContainerRecord[] | null = null;

  lookUp(nameOrId: string): ContainerRecord | null {
    const exact = this.byId.get(nameOrId) ?? this.byName(nameOrId);
    if (exact) return exact;
    const found = this.withPrefix(nameOrId);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  find(nameOrId: string): ContainerRecord {
    if (nameOrId === '') throw new EngineError(400, 'invalid name or ID supplied: ""');
    const found = this.lookUp(nameOrId);
    if (found) return found;
    if (this.withPrefix(nameOrId).length > 1) {
      throw new EngineError(500, `Multiple IDs found with provided prefix: ${nameOrId}`);
    }
    throw new EngineError(404, `No such container: ${nameOrId}`);
  }

  all(): readonly ContainerRecord[] {
    this.list ??= [...this.byId.values()];
    return this.list;
  }

  usingImage(imageId: string): readonly ContainerRecord[] {
    return this.all().filter((container) => container.imageId === imageId);
  }

  byName(name: string): ContainerRecord | null {
    const bare = name.startsWith('/') ? name.slice(1) : name;
    return this.names.get(bare) ?? this.links.byName(bare);
  }

  byRow(row: number): ContainerRecord | null {
    return this.rows.get(row) ?? null;
  }

  namesOf(container: ContainerRecord): readonly string[] {
    return [container.name, ...this.links.namesOf(container)].toSorted();
  }

  link(parent: ContainerRecord, alias: string, child: ContainerRecord): void {
    this.links.add(parent, `${parent.name}/${alias}`, child);
    child.live.listed = null;
  }

  unlink(parent: ContainerRecord, name: string): void {
    const child = this.links.byName(name);
    this.links.remove(parent, name);
    if (child) child.live.listed = null;
  }

  add(container: ContainerRecord): void {
    this.byId.set(container.id, container);
    this.names.set(container.name, container);
    this.rows.set(container.row, container);
    this.list = null;
  }

  rename(container: ContainerRecord, name: string): void {
    const oldName = container.name;
    this.names.delete(oldName);
    container.name = name;
    this.names.set(name, container);
    this.links.rename(container, oldName);
    for (const one of [container, ...this.links.childrenOf(container).values()]) {
      one.live.listed = null;
    }
  }

  remove(container: ContainerRecord): void {
    this.byId.delete(container.id);
    this.names.delete(container.name);
    this.rows.delete(container.row);
    for (const child of this.links.childrenOf(container).values()) child.live.listed = null;
    this.links.forget(container);
    this.list = null;
  }

  private withPrefix(prefix: string): ContainerRecord[] {
    if (!/^[0-9a-f]+$/.test(prefix)) return [];
    return this.all().filter(({ id }) => id.startsWith(prefix));
  }
}
