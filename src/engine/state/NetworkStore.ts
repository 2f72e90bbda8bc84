import type { NetworkView } from '../../userland/NetworkView.ts';
import type { ContainerRecord } from './ContainerRecord.ts';

/** The daemon's networks: `bridge`, `host`, `none` and those people make. */
export interface NetworkStore {
  /** Whether its endpoints can be made: unknown network (404), `--network host` with `-p`, ... @throws EngineError */
  check(container: ContainerRecord): void;
  /** Gives it addresses and ports. @throws EngineError 500, as when a port is already allocated. */
  join(container: ContainerRecord): NetworkView;
  leave(container: ContainerRecord): void;
  /** `NetworkSettings` of inspect. */
  settingsOf(container: ContainerRecord): object;
  /** `Ports` of `/containers/json`. */
  portsOf(container: ContainerRecord): readonly object[];
  /** `NetworkSettings.Networks` of `/containers/json` and inspect. */
  endpointsOf(container: ContainerRecord): Readonly<Record<string, object>>;
  /** What dockerd writes into /etc/hosts and /etc/resolv.conf of a container. */
  hostsFileOf(container: ContainerRecord): string;
  resolvConfOf(container: ContainerRecord): string;
}
