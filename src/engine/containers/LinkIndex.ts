import type { ContainerRecord } from '../state/ContainerRecord.ts';

const none: ReadonlyMap<string, ContainerRecord> = new Map();

/**
 * Who is linked to whom on the default bridge, and as what: `parent/alias` is a name of the child. As
 * Moby's linkIndex it keeps a child that is gone: its parent cannot start until the link is removed.
 */
export class LinkIndex {
  private readonly children = new Map<ContainerRecord, Map<string, ContainerRecord>>();
  /** Of those that are there. */
  private readonly names = new Map<string, ContainerRecord>();

  /** @param name `parent/alias`; one that is taken stays as it was. */
  add(parent: ContainerRecord, name: string, child: ContainerRecord): void {
    if (this.names.has(name)) return;
    this.names.set(name, child);
    const known = this.children.get(parent) ?? new Map<string, ContainerRecord>();
    this.children.set(parent, known.set(name, child));
  }

  /** By name. */
  childrenOf(parent: ContainerRecord): ReadonlyMap<string, ContainerRecord> {
    return this.children.get(parent) ?? none;
  }

  /** Who links to it, and as what. */
  parentsOf(child: ContainerRecord): readonly (readonly [string, ContainerRecord])[] {
    return [...this.children].flatMap(([parent, children]) =>
      [...children].flatMap(([name, one]) => (one === child ? [[name, parent] as const] : [])),
    );
  }

  byName(name: string): ContainerRecord | null {
    return this.names.get(name) ?? null;
  }

  namesOf(child: ContainerRecord): readonly string[] {
    if (this.names.size === 0) return [];
    return [...this.names].flatMap(([name, one]) => (one === child ? [name] : []));
  }

  remove(parent: ContainerRecord, name: string): void {
    this.names.delete(name);
    this.children.get(parent)?.delete(name);
  }

  /** The container is gone: with it its links, and the names others gave it. */
  forget(container: ContainerRecord): void {
    const own = this.childrenOf(container).keys();
    for (const name of [...own, ...this.namesOf(container)]) this.names.delete(name);
    this.children.delete(container);
  }

  /** A parent has another name: its links' names begin with it. */
  rename(parent: ContainerRecord, oldName: string): void {
    const links = [...this.childrenOf(parent)];
    for (const [name] of links) this.remove(parent, name);
    for (const [name, child] of links) {
      this.add(parent, parent.name + name.slice(oldName.length), child);
    }
  }
}
