import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { BridgeLinks } from './BridgeLinks.ts';
import { editFile } from './editFile.ts';
import { hostsFile } from './hostsFile.ts';
import { isPredefined } from './isPredefined.ts';
import { modeOf } from './modeOf.ts';
import type { Namespace } from './Namespace.ts';
import { ownLine } from './ownLine.ts';
import { resolvConf } from './resolvConf.ts';

/** /etc/hosts and /etc/resolv.conf of containers, as their networks make them and change them. */
export class NetworkFiles {
  private readonly engine: Engine;
  private readonly links: BridgeLinks;
  private readonly namespaceOf: (container: ContainerRecord) => Namespace | null;

  constructor(
    engine: Engine,
    links: BridgeLinks,
    namespaceOf: (container: ContainerRecord) => Namespace | null,
  ) {
    this.engine = engine;
    this.links = links;
    this.namespaceOf = namespaceOf;
  }

  hostsOf(container: ContainerRecord): string {
    const shared = this.sharedWith(container);
    if (shared) return this.hostsOf(shared);
    return hostsFile(container, this.namespaceOf(container), this.links.of(container));
  }

  resolvConfOf(container: ContainerRecord): string {
    const shared = this.sharedWith(container);
    if (shared) return this.resolvConfOf(shared);
    const hasDns = [...container.endpoints.keys()].some((name) => !isPredefined({ name }));
    return resolvConf(container.hostConfig, hasDns);
  }

  /** A container that runs has been connected to a network. */
  connected(container: ContainerRecord, network: string, address: string): void {
    if (address) {
      editFile(container, '/etc/hosts', (lines) => [...lines, ownLine(container, address)]);
    }
    if (isPredefined({ name: network })) return;
    const lines = this.resolvConfOf(container).split('\n').slice(0, -1);
    editFile(container, '/etc/resolv.conf', () => lines);
  }

  /** It has been disconnected. Names are a matter of user networks: what the default bridge wrote stays. */
  disconnected(container: ContainerRecord, network: string, address: string): void {
    if (!address || isPredefined({ name: network })) return;
    const isOther = (line: string) => !line.startsWith(`${address}\t`);
    editFile(container, '/etc/hosts', (lines) => lines.filter(isOther));
  }

  private sharedWith(container: ContainerRecord): ContainerRecord | null {
    const mode = modeOf(container);
    return mode.startsWith('container:') ? this.engine.containers.lookUp(mode.slice(10)) : null;
  }
}
