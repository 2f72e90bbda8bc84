import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { editFile } from './editFile.ts';
import type { Link } from './Link.ts';
import { linkEnvironment } from './linkEnvironment.ts';

/** What `--link` does on the default bridge: names in the hosts file, variables, and what it refuses. */
export class BridgeLinks {
  private readonly engine: Engine;
  private readonly addressOf: (container: ContainerRecord) => string | null;

  /** @param addressOf its address on the default bridge; null where it is not on it now */
  constructor(engine: Engine, addressOf: (container: ContainerRecord) => string | null) {
    this.engine = engine;
    this.addressOf = addressOf;
  }

  of(container: ContainerRecord): readonly Link[] {
    return [...this.engine.containers.links.childrenOf(container)].map(([name, child]) => ({
      ...{ name, child, alias: aliasOf(name) },
      address: this.addressOf(child) ?? '',
    }));
  }

  /** @throws EngineError 500 when a link's child is on other networks only */
  check(container: ContainerRecord): void {
    if (!container.endpoints.has('bridge')) return;
    for (const { child } of this.of(container)) {
      if (child.endpoints.has('bridge')) continue;
      const why = 'as it does not belong to the default network';
      throw new EngineError(500, `Cannot link to /${child.name}, ${why}`);
    }
  }

  /** @throws EngineError 500 when a link's child does not run */
  environmentOf(container: ContainerRecord): readonly string[] {
    if (this.addressOf(container) === null) return [];
    return this.of(container).flatMap((link) => {
      if (link.address !== '') return linkEnvironment(link);
      const text = `Cannot link to a non running container: /${link.child.name} AS /${link.name}`;
      throw new EngineError(500, text);
    });
  }

  /** A container has started: those who link to it find it at its new address. */
  tellParents(container: ContainerRecord): void {
    const address = this.addressOf(container);
    if (!address) return;
    for (const [name, parent] of this.engine.containers.links.parentsOf(container)) {
      if (this.addressOf(parent) === null) continue;
      editFile(parent, '/etc/hosts', (lines) =>
        lines.map((line) => (aliasIn(line) === aliasOf(name) ? renumber(line, address) : line)),
      );
    }
  }

  /** `docker rm --link` of a parent that runs. */
  forget(parent: ContainerRecord, alias: string): void {
    editFile(parent, '/etc/hosts', (lines) => lines.filter((line) => aliasIn(line) !== alias));
  }
}

function aliasOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The first name of a line of a hosts file. */
function aliasIn(line: string): string {
  return line.split(/[\t ]/)[1] ?? '';
}

function renumber(line: string, address: string): string {
  return `${address}${line.slice(line.indexOf('\t'))}`;
}
