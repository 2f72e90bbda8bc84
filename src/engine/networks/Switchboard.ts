import type { SimulatedServer } from '../../userland/NetworkView.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { Endpoint, NetworkRecord } from '../state/NetworkRecord.ts';
import { counted } from './counted.ts';
import { hostNetwork } from './hostNetwork.ts';
import type { Link } from './Link.ts';
import { Namespace } from './Namespace.ts';
import { namesOf } from './namesOf.ts';
import type { NetworkTable } from './NetworkTable.ts';
import type { PublishedPort } from './PublishedPort.ts';

/** A port of the host and the namespace it leads to. */
interface Forward {
  readonly port: PublishedPort;
  readonly namespace: Namespace;
}

/** Who answers at an address, seen from each namespace: what bridges, routes and docker-proxy do. */
export class Switchboard {
  readonly host: Namespace;
  private readonly table: NetworkTable;
  private readonly namespaceOf: (container: ContainerRecord) => Namespace | null;
  private readonly linksOf: (container: ContainerRecord) => readonly Link[];
  private readonly forwards = new Map<number, Set<Forward>>();

  constructor(
    hostId: string,
    table: NetworkTable,
    namespaceOf: (container: ContainerRecord) => Namespace | null,
    linksOf: (container: ContainerRecord) => readonly Link[],
  ) {
    this.table = table;
    this.namespaceOf = namespaceOf;
    this.linksOf = linksOf;
    this.host = new Namespace(
      hostId,
      {
        resolve: (name) => fixedAddress(name, hostNetwork.hostname, hostNetwork.address),
        connect: (address, port) => this.fromHost(address, port),
      },
      { name: 'eth0', ...hostNetwork },
    );
  }

  /** A namespace of a container that is about to start. */
  open(id: string, container: ContainerRecord): Namespace {
    const namespace: Namespace = new Namespace(id, {
      resolve: (name) => this.resolve(container, namespace, name),
      connect: (address, port) => this.fromContainer(namespace, address, port),
    });
    return namespace;
  }

  /** @returns how to take it away again. */
  forward(port: PublishedPort, namespace: Namespace): () => void {
    const forward = { port, namespace };
    const same = this.forwards.get(port.hostPort) ?? new Set();
    this.forwards.set(port.hostPort, same.add(forward));
    return () => same.delete(forward);
  }

  private resolve(container: ContainerRecord, namespace: Namespace, name: string): string | null {
    const first = namespace.endpoints[0];
    const fixed = fixedAddress(name, container.config.Hostname, first?.address ?? '127.0.0.1');
    if (fixed) return fixed;
    for (const line of container.hostConfig.ExtraHosts ?? []) {
      const at = line.indexOf(':');
      const address = line.slice(at + 1);
      if (line.slice(0, at) !== name) continue;
      return address === 'host-gateway' ? (first?.gateway ?? null) : address;
    }
    const linked = this.linkedAddress(container, namespace, name);
    return linked ?? this.askDns(namespace, name);
  }

  /** On the default bridge links are lines of /etc/hosts, on a network of one's own names of its DNS. */
  private linkedAddress(
    container: ContainerRecord,
    namespace: Namespace,
    name: string,
  ): string | null {
    for (const { network } of namespace.endpoints) {
      if (network.name === 'bridge') {
        const isMeant = ({ alias, child }: Link) =>
          name === alias || name === child.name || name === child.config.Hostname;
        const address = this.linksOf(container).find(isMeant)?.address;
        if (address) return address;
      }
      for (const link of container.endpoints.get(network.name)?.links ?? []) {
        const [target = '', alias = target] = link.split(':');
        const address = alias === name ? this.askNetwork(network, target) : null;
        if (address) return address;
      }
    }
    return null;
  }

  /** The embedded DNS, which the default bridge does not have. */
  private askDns(namespace: Namespace, name: string): string | null {
    for (const { network } of namespace.endpoints) {
      const address = network.name === 'bridge' ? null : this.askNetwork(network, name);
      if (address !== null) return address;
    }
    return null;
  }

  private askNetwork(network: NetworkRecord, name: string): string | null {
    const wanted = name.toLowerCase();
    for (const endpoint of network.endpoints.values()) {
      if (namesOf(endpoint).some((one) => one.toLowerCase() === wanted)) return endpoint.address;
    }
    return null;
  }

  private fromContainer(
    namespace: Namespace,
    address: string,
    port: number,
  ): SimulatedServer | 'refused' | null {
    if (namespace.isOwn(address)) return namespace.serverAt(port);
    for (const { network, gateway, traffic, address: own } of namespace.endpoints) {
      if (address === gateway)
        return counted(this.atHost(address, port), traffic, 'ask', gateway, port);
      const neighbour = neighbourAt(network.endpoints, address);
      if (!neighbour) continue;
      const server = this.serverOf(neighbour, own, port);
      return server && counted(server, traffic, 'ask', address, port);
    }
    // Bridges are kept apart from each other; the host itself can be reached through any of them.
    const { outward } = namespace;
    if (!outward || !this.isHost(address)) return null;
    return counted(this.atHost(address, port), outward.traffic, 'ask', outward.gateway, port);
  }

  private fromHost(address: string, port: number): SimulatedServer | 'refused' | null {
    if (this.isHost(address)) return this.atHost(address, port);
    for (const network of this.table.all()) {
      const found = neighbourAt(network.endpoints, address);
      if (found) return this.serverOf(found, found.gateway, port);
    }
    return null;
  }

  /** @param peer whom it sees ask: a neighbour or the bridge */
  private serverOf(
    { container, traffic }: Endpoint,
    peer: string,
    port: number,
  ): SimulatedServer | 'refused' | null {
    const namespace = this.namespaceOf(container);
    return namespace && counted(namespace.serverAt(port), traffic, 'answer', peer, port);
  }

  private isHost(address: string): boolean {
    return (
      this.host.isOwn(address) ||
      this.table.all().some((network) => this.table.poolOf(network)?.gatewayText === address)
    );
  }

  private atHost(address: string, port: number): SimulatedServer | 'refused' {
    for (const { port: published, namespace } of this.forwards.get(port) ?? []) {
      const { hostAddress, protocol, containerPort } = published;
      const fits = hostAddress === '0.0.0.0' || hostAddress === address;
      if (!fits || protocol !== 'tcp') continue;
      const found = namespace.serverAt(containerPort);
      const { outward } = namespace;
      if (!outward || port === 0) return found;
      const { traffic, gateway } = outward;
      const server = counted(found, traffic, 'answer', gateway, containerPort);
      return address.startsWith('127.') ? askedBy(gateway, server) : server;
    }
    return this.host.serverAt(port);
  }
}

/** docker-proxy asks in the place of who asked it. */
function askedBy(address: string, found: SimulatedServer | 'refused'): SimulatedServer | 'refused' {
  if (found === 'refused') return found;
  return {
    handle: (method, path, client, sent) =>
      found.handle(method, path, client && { ...client, address }, sent),
  };
}

function fixedAddress(name: string, hostname: string, address: string): string | null {
  if (name === 'localhost') return '127.0.0.1';
  return name === hostname ? address : null;
}

function neighbourAt(endpoints: ReadonlyMap<string, Endpoint>, address: string): Endpoint | null {
  for (const endpoint of endpoints.values()) if (endpoint.address === address) return endpoint;
  return null;
}
