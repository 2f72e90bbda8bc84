import type { NetworkView } from '../../userland/NetworkView.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord, EndpointRequest } from '../state/ContainerRecord.ts';
import type { Endpoint, NetworkRecord, NetworkRequest } from '../state/NetworkRecord.ts';
import type { NetworkStore } from '../state/NetworkStore.ts';
import { BridgeLinks } from './BridgeLinks.ts';
import { checkConnection } from './checkConnection.ts';
import { checkPorts } from './checkPorts.ts';
import { endpointJson } from './endpointJson.ts';
import { HostPorts } from './HostPorts.ts';
import type { Joined } from './Joined.ts';
import { makeEndpoint } from './makeEndpoint.ts';
import type { Namespace } from './Namespace.ts';
import { modeOf } from './modeOf.ts';
import { NetworkFiles } from './NetworkFiles.ts';
import { NetworkTable } from './NetworkTable.ts';
import { networkSettingsJson } from './networkSettingsJson.ts';
import { portsJson } from './portsJson.ts';
import type { PublishedPort } from './PublishedPort.ts';
import { publishPorts } from './publishPorts.ts';
import type { Traffic } from './Traffic.ts';
import { readLinks } from './readLinks.ts';
import { Switchboard } from './Switchboard.ts';

const noPorts: readonly object[] = [];

/** The daemon's networks, and who is on them. */
export class StoredNetworks implements NetworkStore {
  private readonly engine: Engine;
  private readonly table: NetworkTable;
  private readonly switchboard: Switchboard;
  private readonly bridgeLinks: BridgeLinks;
  private readonly files: NetworkFiles;
  private readonly hostPorts = new HostPorts();
  private readonly joined = new WeakMap<ContainerRecord, Joined>();
  /** What inspect still shows of a container that has stopped: sandbox id, and aliases by network. */
  private readonly sandboxIds = new WeakMap<ContainerRecord, string>();
  private readonly networkIds = new WeakMap<EndpointRequest, string>();
  /** Endpoints as they were described last, until something of them changes: lists ask for thousands. */
  private readonly described = new WeakMap<ContainerRecord, Readonly<Record<string, object>>>();

  constructor(engine: Engine) {
    this.engine = engine;
    this.table = new NetworkTable(engine);
    this.bridgeLinks = new BridgeLinks(
      engine,
      (container) => this.joined.get(container)?.endpoints.get('bridge')?.address ?? null,
    );
    const namespaceOf = (container: ContainerRecord) =>
      this.joined.get(container)?.namespace ?? null;
    this.files = new NetworkFiles(engine, this.bridgeLinks, namespaceOf);
    this.switchboard = new Switchboard(engine.newId(), this.table, namespaceOf, (container) =>
      this.bridgeLinks.of(container),
    );
  }

  get hostView(): NetworkView {
    return this.switchboard.host;
  }

  trafficOf(container: ContainerRecord): readonly Traffic[] {
    const endpoints = [...(this.joined.get(container)?.endpoints.values() ?? [])];
    return endpoints.filter(({ address }) => address !== '').map(({ traffic }) => traffic);
  }

  all(): readonly NetworkRecord[] {
    return this.table.all();
  }

  find(nameOrId: string): NetworkRecord {
    return this.table.find(nameOrId);
  }

  create(request: NetworkRequest): NetworkRecord {
    return this.table.create(request);
  }

  remove(network: NetworkRecord): void {
    this.table.remove(network);
  }

  private settle(container: ContainerRecord): void {
    this.described.delete(container);
    const mode = modeOf(container);
    // Clients name the default bridge so.
    const asked = container.endpoints.get('default');
    if (asked) {
      container.endpoints.delete('default');
      container.endpoints.set('bridge', asked);
    }
    checkPorts(container.hostConfig);
    if (!mode.startsWith('container:') && !container.endpoints.has(mode)) {
      container.endpoints.set(mode, { aliases: [], links: [], address: null, mac: null });
    }
  }

  check(container: ContainerRecord): void {
    this.settle(container);
    const { containers } = this.engine;
    const links = readLinks(container, (name) => containers.find(name));
    if (container.endpoints.size > 1) {
      const names = [...container.endpoints.keys()].join(', ');
      throw new EngineError(400, `Container cannot be connected to network endpoints: ${names}`);
    }
    for (const [alias, child] of links) containers.link(container, alias, child);
  }

  join(container: ContainerRecord): NetworkView {
    const mode = modeOf(container);
    if (mode.startsWith('container:')) return this.share(container, mode.slice(10));
    if (container.endpoints.size === 0) this.settle(container);
    const isOnHost = container.endpoints.has('host');
    const namespace = isOnHost
      ? this.switchboard.host
      : this.switchboard.open(this.engine.newId(), container);
    const joined = bare(namespace, container);
    this.joined.set(container, joined);
    this.sandboxIds.set(container, namespace.id);
    try {
      const asked = [...container.endpoints].toSorted(([a], [b]) => rank(a) - rank(b));
      for (const [name, request] of asked) this.attach(container, joined, name, request);
      this.bridgeLinks.check(container);
      this.publish(container);
      this.bridgeLinks.tellParents(container);
    } catch (error) {
      this.leave(container);
      throw error;
    }
    return namespace;
  }

  leave(container: ContainerRecord): void {
    const joined = this.joined.get(container);
    if (!joined) return;
    joined.closePorts();
    for (const name of [...joined.endpoints.keys()]) this.detach(container, name);
    this.joined.delete(container);
  }

  connect(network: NetworkRecord, container: ContainerRecord, request: EndpointRequest): void {
    const joined = this.joined.get(container) ?? null;
    checkConnection(network, container, request, joined !== null);
    if (joined?.endpoints.has(network.name)) {
      const text = `endpoint with name ${container.name} already exists in network ${network.name}`;
      throw new EngineError(403, text);
    }
    const kept = { ...request, isConnected: true };
    const address = joined ? this.attach(container, joined, network.name, kept).address : '';
    container.endpoints.set(network.name, kept);
    this.described.delete(container);
    if (joined) this.files.connected(container, network.name, address);
  }

  disconnect(network: NetworkRecord, container: ContainerRecord, isForced: boolean): void {
    const joined = this.joined.get(container) ?? null;
    const isHost = container.hostConfig.NetworkMode === 'host';
    if (joined && isHost) {
      const text =
        'container cannot be disconnected from host network or connected to host network';
      throw new EngineError(400, text);
    }
    if (!container.endpoints.has(network.name) && !isForced) {
      const the = joined ? '' : 'the ';
      const text = `container ${container.id} is not connected to ${the}network ${network.name}`;
      throw new EngineError(500, text);
    }
    container.endpoints.delete(network.name);
    this.described.delete(container);
    const address = joined?.endpoints.get(network.name)?.address ?? '';
    this.files.disconnected(container, network.name, address);
    if (joined?.endpoints.has(network.name)) this.detach(container, network.name);
    else this.table.tell('disconnect', network, container.id);
  }

  settingsOf(container: ContainerRecord): object {
    return networkSettingsJson(
      container,
      this.joined.get(container) ?? null,
      this.sandboxIds.get(container) ?? '',
      this.endpointsOf(container),
    );
  }

  portsOf(container: ContainerRecord): readonly object[] {
    return this.joined.get(container)?.listedPorts ?? noPorts;
  }

  endpointsOf(container: ContainerRecord): Readonly<Record<string, object>> {
    const known = this.described.get(container);
    if (known) return known;
    const endpoints = this.joined.get(container)?.endpoints;
    const json: Record<string, object> = {};
    for (const [name, request] of container.endpoints) {
      const networkId = this.networkIds.get(request) ?? '';
      const endpoint = endpoints?.get(name) ?? null;
      json[name] = endpointJson(container, request, name, networkId, endpoint);
    }
    this.described.set(container, json);
    return json;
  }

  hostsFileOf(container: ContainerRecord): string {
    return this.files.hostsOf(container);
  }

  resolvConfOf(container: ContainerRecord): string {
    return this.files.resolvConfOf(container);
  }

  linkedEnvOf(container: ContainerRecord): readonly string[] {
    return this.bridgeLinks.environmentOf(container);
  }

  unlinked(parent: ContainerRecord, alias: string): void {
    if (this.joined.has(parent)) this.bridgeLinks.forget(parent, alias);
  }

  private share(container: ContainerRecord, name: string): NetworkView {
    const target = this.engine.containers.find(name);
    if (target === container) throw new EngineError(409, 'cannot join own network');
    const theirs = this.joined.get(target);
    if (!theirs) {
      const text = `cannot join network of a non running container: ${target.id}`;
      throw new EngineError(409, text);
    }
    this.joined.set(container, bare(theirs.namespace, container));
    return theirs.namespace;
  }

  private attach(
    container: ContainerRecord,
    joined: Joined,
    name: string,
    request: EndpointRequest,
  ): Endpoint {
    const network = this.table.find(name);
    if (network.isConfigOnly) {
      throw new EngineError(403, 'cannot create endpoint on configuration-only network');
    }
    const pool = this.table.poolOf(network);
    const endpoint = makeEndpoint(network, pool, container, request, this.engine.newId());
    network.endpoints.set(container.id, endpoint);
    // A network may be asked for by id; from its first start on it goes by its name.
    if (network.name !== name) {
      container.endpoints.delete(name);
      container.endpoints.set(network.name, request);
    }
    joined.endpoints.set(network.name, endpoint);
    if (joined.namespace !== this.switchboard.host) joined.namespace.add(endpoint);
    this.networkIds.set(request, network.id);
    this.described.delete(container);
    this.table.tell('connect', network, container.id);
    return endpoint;
  }

  private detach(container: ContainerRecord, name: string): void {
    const joined = this.joined.get(container);
    const endpoint = joined?.endpoints.get(name);
    if (!joined || !endpoint) return;
    const { network, address } = endpoint;
    const pool = this.table.poolOf(network);
    if (address) pool?.release(address);
    network.endpoints.delete(container.id);
    joined.endpoints.delete(name);
    this.described.delete(container);
    if (joined.namespace !== this.switchboard.host) joined.namespace.drop(endpoint);
    this.table.tell('disconnect', network, container.id);
  }

  private publish(container: ContainerRecord): void {
    const joined = this.joined.get(container);
    const endpoint = [...(joined?.endpoints.values() ?? [])].find(({ address }) => address !== '');
    if (!joined || !endpoint || endpoint.network.isInternal) return;
    const ports = publishPorts(container, endpoint.id, this.hostPorts);
    const closers = ports.map((port) => this.open(port, joined.namespace));
    const closePorts = () => closers.forEach((close) => close());
    const listedPorts = portsJson(container, ports);
    this.joined.set(container, { ...joined, ports, listedPorts, closePorts });
  }

  private open(port: PublishedPort, namespace: Namespace): () => void {
    const stop = this.switchboard.forward(port, namespace);
    return () => {
      stop();
      this.hostPorts.release(port.protocol, port.hostAddress, port.hostPort);
    };
  }
}

function bare(namespace: Namespace, container: ContainerRecord): Joined {
  const listedPorts = portsJson(container, []);
  return { namespace, endpoints: new Map(), ports: [], listedPorts, closePorts: () => undefined };
}

/** The default bridge is joined before others: links need it. */
function rank(name: string): number {
  return name === 'bridge' ? 0 : 1;
}
