import type { SimulatedServer } from '../../userland/NetworkView.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { Endpoint, NetworkRecord } from '../state/NetworkRecord.ts';
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
    for (const { network, gateway } of namespace.endpoints) {
      if (address === gateway) return this.atHost(address, port);
      const neighbour = neighbourAt(network.endpoints, address);
      if (neighbour) return this.serverOf(neighbour, port);
    }
    // Bridges are kept apart from each other; the host itself can be reached through any of them.
    return namespace.gateway && this.isHost(address) ? this.atHost(address, port) : null;
  }

  private fromHost(address: string, port: number): SimulatedServer | 'refused' | null {
    if (this.isHost(address)) return this.atHost(address, port);
    for (const network of this.table.all()) {
      const found = neighbourAt(network.endpoints, address);
      if (found) return this.serverOf(found, port);
    }
    return null;
  }

  private serverOf({ container }: Endpoint, port: number): SimulatedServer | 'refused' | null {
    return this.namespaceOf(container)?.serverAt(port) ?? null;
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
      if (fits && protocol === 'tcp') return namespace.serverAt(containerPort);
    }
    return this.host.serverAt(port);
  }
}

function fixedAddress(name: string, hostname: string, address: string): string | null {
  if (name === 'localhost') return '127.0.0.1';
  return name === hostname ? address : null;
}

function neighbourAt(endpoints: ReadonlyMap<string, Endpoint>, address: string): Endpoint | null {
  for (const endpoint of endpoints.values()) if (endpoint.address === address) return endpoint;
  return null;
}
