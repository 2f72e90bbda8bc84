import { noSwarmManager } from '../system/noSwarmManager.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { IpamConfig, NetworkRecord, NetworkRequest } from '../state/NetworkRecord.ts';
import { unixMs } from '../unixMs.ts';
import { AddressPool } from './AddressPool.ts';
import { checkConfiguration } from './checkConfiguration.ts';
import { checkBridgeOptions } from './checkBridgeOptions.ts';
import { defaultPools } from './defaultPools.ts';
import { isPredefined } from './isPredefined.ts';
import { poolOf } from './poolOf.ts';

const defaultBridge = {
  'com.docker.network.bridge.default_bridge': 'true',
  'com.docker.network.bridge.enable_icc': 'true',
  'com.docker.network.bridge.enable_ip_masquerade': 'true',
  'com.docker.network.bridge.host_binding_ipv4': '0.0.0.0',
  'com.docker.network.bridge.name': 'docker0',
  'com.docker.network.driver.mtu': '1500',
};
const known = ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'];

/** The networks there are, and the addresses of each. */
export class NetworkTable {
  private readonly engine: Engine;
  private readonly byId = new Map<string, NetworkRecord>();
  private readonly pools = new Map<NetworkRecord, AddressPool>();
  private nextPool = 0;

  constructor(engine: Engine) {
    this.engine = engine;
    this.store({ ...blank('bridge', 'bridge'), options: defaultBridge }, this.freePool());
    this.store(blank('host', 'host'), null);
    this.store(blank('none', 'null'), null);
  }

  all(): readonly NetworkRecord[] {
    return [...this.byId.values()];
  }

  /** Null on `host` and `none`. */
  poolOf(network: NetworkRecord): AddressPool | null {
    return this.pools.get(network) ?? null;
  }

  byName(name: string): NetworkRecord | null {
    return this.all().find((network) => network.name === name) ?? null;
  }

  /** @throws EngineError 404, 400 when several fit. */
  find(nameOrId: string): NetworkRecord {
    const all = this.all();
    const exact = this.byId.get(nameOrId);
    if (exact) return exact;
    for (const [kind, found] of [
      ['name', all.filter(({ name }) => name === nameOrId)],
      ['ID prefix', all.filter(({ id }) => nameOrId !== '' && id.startsWith(nameOrId))],
    ] as const) {
      if (found.length > 1) {
        const text = `${found.length} matches found based on ${kind}: network ${nameOrId} is ambiguous`;
        throw new EngineError(400, text);
      }
      if (found[0]) return found[0];
    }
    throw new EngineError(404, `network ${nameOrId} not found`);
  }

  /** @throws EngineError as dockerd refuses it. */
  create(given: NetworkRequest): NetworkRecord {
    const driver = given.driver || 'bridge';
    if (isPredefined(given) || given.name === 'default') {
      const text = `operation is not permitted on predefined ${given.name} network `;
      throw new EngineError(403, text);
    }
    if (given.name.trim() === '') throw new EngineError(500, `invalid name: ${given.name}`);
    checkConfiguration(given);
    if (!known.includes(driver)) throw new EngineError(404, `plugin "${driver}" not found`);
    if (driver === 'overlay') {
      throw new EngineError(500, noSwarmManager);
    }
    if ((driver === 'host' || driver === 'null') && !given.isConfigOnly) {
      throw new EngineError(403, `only one instance of "${driver}" network is allowed`);
    }
    const request = this.configured(given);
    if (request.ipamDriver !== 'default') {
      throw new EngineError(400, `plugin "${request.ipamDriver}" not found`);
    }
    if (request.isConfigOnly) return this.store({ ...request, driver: 'null' }, null);
    const isV6 = ({ Subnet = '' }: IpamConfig) => Subnet.includes(':');
    const [asked, ...others] = request.ipamConfig.filter((row) => !isV6(row));
    const pool = asked ? this.poolFor(asked) : this.freePool();
    if (others.some((row) => poolOf(row).subnet.overlaps(pool.subnet))) throw overlap();
    const v6 = request.ipamConfig.filter(isV6);
    if (request.isIpv6 && v6.length === 0) {
      const text = 'could not find an available, non-overlapping IPv6 address pool';
      throw new EngineError(404, `${text} among the defaults to assign to the network`);
    }
    if (driver === 'bridge') {
      if (others.length > 0) {
        throw new EngineError(403, "bridge driver doesn't support multiple subnets");
      }
      checkBridgeOptions(request.options);
    }
    const shown = { Subnet: String(pool.subnet), Gateway: pool.gatewayText };
    const ipamConfig = [asked ?? shown, ...v6];
    const network = this.store({ ...request, driver, ipamConfig }, pool);
    this.tell('create', network);
    return network;
  }

  /** @throws EngineError 403 for those that always are, and those in use. */
  remove(network: NetworkRecord): void {
    if (isPredefined(network)) {
      const text = `${network.name} is a pre-defined network and cannot be removed`;
      throw new EngineError(403, text);
    }
    if (network.endpoints.size > 0) {
      const which = `network ${network.name} id ${network.id}`;
      throw new EngineError(403, `error while removing network: ${which} has active endpoints`);
    }
    const isDepended = [...this.byId.values()].some(
      ({ configFrom }) => network.isConfigOnly && configFrom === network.name,
    );
    if (isDepended) {
      const which = `configuration network "${network.name}"`;
      throw new EngineError(403, `error while removing network: ${which} is in use`);
    }
    this.byId.delete(network.id);
    this.pools.delete(network);
    this.tell('destroy', network);
  }

  /** Tells `docker events`; `container` for those of connections. */
  tell(action: string, network: NetworkRecord, containerId = ''): void {
    this.engine.events.emit('network', action, network.id, {
      ...(containerId && { container: containerId }),
      name: network.name,
      type: network.driver,
    });
  }

  /** What a network of configurations says for those that depend on it. */
  private configured(request: NetworkRequest): NetworkRequest {
    const { configFrom } = request;
    if (configFrom === '') return request;
    const from = this.byName(configFrom);
    if (!from?.isConfigOnly) {
      throw new EngineError(404, `configuration network "${configFrom}" does not exist`);
    }
    const { ipamConfig, ipamOptions, options, labels, isIpv6 } = from;
    return { ...request, ipamConfig, ipamOptions, options, labels, isIpv6 };
  }

  private store(request: NetworkRequest, pool: AddressPool | null): NetworkRecord {
    const network: NetworkRecord = {
      ...request,
      ipamConfig:
        request.name === 'bridge' && pool ? [{ Subnet: String(pool.subnet) }] : request.ipamConfig,
      id: this.engine.newId(),
      createdMs: unixMs(this.engine.host.clock),
      endpoints: new Map(),
    };
    this.byId.set(network.id, network);
    if (pool) this.pools.set(network, pool);
    return network;
  }

  private poolFor(config: IpamConfig): AddressPool {
    const pool = poolOf(config);
    if (this.isTaken(pool)) {
      throw overlap();
    }
    return pool;
  }

  /** Goes round the defaults, so that a subnet given back is not the next one given out. */
  private freePool(): AddressPool {
    for (let tries = 0; tries < defaultPools.length; tries += 1) {
      const subnet = defaultPools[this.nextPool % defaultPools.length];
      this.nextPool += 1;
      const pool = subnet && new AddressPool(subnet, null, null);
      if (pool && !this.isTaken(pool)) return pool;
    }
    const text = 'could not find an available, non-overlapping IPv4 address pool';
    throw new EngineError(404, `${text} among the defaults to assign to the network`);
  }

  private isTaken({ subnet }: AddressPool): boolean {
    return [...this.pools.values()].some((other) => other.subnet.overlaps(subnet));
  }
}

function overlap(): EngineError {
  return new EngineError(403, 'Pool overlaps with other one on this address space');
}

function blank(name: string, driver: string): NetworkRequest {
  return {
    name,
    driver,
    isInternal: false,
    isAttachable: false,
    isIpv6: false,
    isConfigOnly: false,
    configFrom: '',
    ipamDriver: 'default',
    ipamOptions: null,
    ipamConfig: [],
    options: {},
    labels: {},
  };
}
