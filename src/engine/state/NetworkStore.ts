import type { NetworkView } from '../../userland/NetworkView.ts';
import type { Traffic } from '../networks/Traffic.ts';
import type { ContainerRecord, EndpointRequest } from './ContainerRecord.ts';
import type { NetworkRecord, NetworkRequest } from './NetworkRecord.ts';

/** The daemon's networks: `bridge`, `host`, `none` and those people make. */
export interface NetworkStore {
  /**
   * At create: options that contradict its network mode, ports that are none. An unknown network is
   * found out only by `join`, as dockerd does. @throws EngineError 400
   */
  check(container: ContainerRecord): void;
  /** At start: gives it addresses and ports, tells `connect`. @throws EngineError 404, 409, 500, as when a port is already allocated. */
  join(container: ContainerRecord): NetworkView;
  /** At its end; harmless when it never joined. */
  leave(container: ContainerRecord): void;
  /** `NetworkSettings` of inspect. */
  settingsOf(container: ContainerRecord): object;
  /** `Ports` of `/containers/json`. */
  portsOf(container: ContainerRecord): readonly object[];
  /** `NetworkSettings.Networks` of `/containers/json` and inspect. */
  endpointsOf(container: ContainerRecord): Readonly<Record<string, object>>;
  /** What has gone through its interfaces since it started, `eth0` first; empty on `host` and `none`. */
  trafficOf(container: ContainerRecord): readonly Traffic[];
  /** Variables of its links on the default bridge. @throws EngineError 500 when one is to a container that does not run. */
  linkedEnvOf(container: ContainerRecord): readonly string[];
  /** `docker rm --link`: the alias leaves the hosts file of a running parent. */
  unlinked(parent: ContainerRecord, alias: string): void;
  /** What dockerd writes into /etc/hosts and /etc/resolv.conf of a container. */
  hostsFileOf(container: ContainerRecord): string;
  resolvConfOf(container: ContainerRecord): string;
  /** What programs outside every container see: published ports answer on the host's own addresses. */
  readonly hostView: NetworkView;
  /** In order of creation. */
  all(): readonly NetworkRecord[];
  /** By name, id or id prefix. @throws EngineError 404 `network x not found`, 400 when several fit. */
  find(nameOrId: string): NetworkRecord;
  create(request: NetworkRequest): NetworkRecord;
  /** @throws EngineError 403 while containers are on it. */
  remove(network: NetworkRecord): void;
  /** `network connect`: at once when the container runs, at its next start otherwise. @throws EngineError */
  connect(network: NetworkRecord, container: ContainerRecord, request: EndpointRequest): void;
  disconnect(network: NetworkRecord, container: ContainerRecord, isForced: boolean): void;
}
