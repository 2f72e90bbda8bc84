import type { SimulatedServer } from '../../userland/NetworkView.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { Endpoint } from '../state/NetworkRecord.ts';
import { hostNetwork } from './hostNetwork.ts';
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
  private readonly forwards = new Map<number, Set<Forward>>();

  constructor(
    hostId: string,
    table: NetworkTable,
    namespaceOf: (container: ContainerRecord) => Namespace | null,
  ) {
    this.table = table;
    this.namespaceOf = namespaceOf;
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

  /** The container a `--link` names, while it runs; with the name it is linked as. */
  linksOf(
    container: ContainerRecord,
    find: (name: string) => ContainerRecord | null,
  ): readonly {
    readonly alias: string;
    readonly target: ContainerRecord;
    readonly address: string;
  }[] {
    const links = [
      ...(container.hostConfig.Links ?? []),
      ...[...container.endpoints.values()].flatMap((request) => request.links),
    ];
    return links.flatMap((link) => {
      const [name = '', given = name] = link.split(':');
      const alias = given.slice(given.lastIndexOf('/') + 1);
      const target = find(name);
      const address = target && this.sharedAddress(container, target);
      return target && address ? [{ alias, target, address }] : [];
    });
  }

  private sharedAddress(from: ContainerRecord, to: ContainerRecord): string | null {
    const own = this.namespaceOf(from)?.endpoints ?? [];
    for (const { network } of own) {
      const address = network.endpoints.get(to.id)?.address;
      if (address) return address;
    }
    return null;
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
    const find = (wanted: string) => this.containerNamed(namespace, wanted);
    for (const { alias, target, address } of this.linksOf(container, find)) {
      if (name === alias || name === target.name || name === target.config.Hostname) return address;
    }
    return this.askDns(namespace, name);
  }

  private containerNamed(namespace: Namespace, name: string): ContainerRecord | null {
    for (const { network } of namespace.endpoints) {
      for (const { container } of network.endpoints.values()) {
        if (container.name === name || container.id.startsWith(name)) return container;
      }
    }
    return null;
  }

  /** The embedded DNS, which the default bridge does not have. */
  private askDns(namespace: Namespace, name: string): string | null {
    const wanted = name.toLowerCase();
    for (const { network } of namespace.endpoints) {
      if (network.name === 'bridge') continue;
      for (const endpoint of network.endpoints.values()) {
        if (namesOf(endpoint).some((one) => one.toLowerCase() === wanted)) return endpoint.address;
      }
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
