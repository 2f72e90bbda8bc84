import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { Joined } from './Joined.ts';

/** `NetworkSettings` of inspect, in dockerd's order; the default bridge's fields stand at the top too. */
export function networkSettingsJson(
  container: ContainerRecord,
  joined: Joined | null,
  sandboxId: string,
  networks: Readonly<Record<string, object>>,
): object {
  const bridge = joined?.endpoints.get('bridge');
  const key = joined?.endpoints.has('host') ? 'default' : sandboxId.slice(0, 12);
  return {
    Bridge: '',
    SandboxID: sandboxId,
    HairpinMode: false,
    LinkLocalIPv6Address: '',
    LinkLocalIPv6PrefixLen: 0,
    Ports: joined ? bindings(container, joined) : {},
    SandboxKey: sandboxId ? `/var/run/docker/netns/${key}` : '',
    SecondaryIPAddresses: null,
    SecondaryIPv6Addresses: null,
    EndpointID: bridge?.id ?? '',
    Gateway: bridge?.gateway ?? '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    IPAddress: bridge?.address ?? '',
    IPPrefixLen: bridge?.prefixLength ?? 0,
    IPv6Gateway: '',
    MacAddress: bridge?.mac ?? '',
    Networks: networks,
  };
}

function bindings({ config }: ContainerRecord, { ports, endpoints }: Joined): object {
  // Only a bridge opens ports: on `host` and `none` there is nothing to map.
  const isBridged = [...endpoints.values()].some(({ address }) => address !== '');
  const exposed = isBridged ? Object.keys(config.ExposedPorts ?? {}) : [];
  const found: Record<string, { HostIp: string; HostPort: string }[] | null> = Object.fromEntries(
    exposed.map((name) => [name, null]),
  );
  for (const { protocol, containerPort, hostAddress, hostPort } of ports) {
    const addresses = hostAddress === '0.0.0.0' ? ['0.0.0.0', '::'] : [hostAddress];
    const name = `${containerPort}/${protocol}`;
    found[name] = [
      ...(found[name] ?? []),
      ...addresses.map((HostIp) => ({ HostIp, HostPort: String(hostPort) })),
    ];
  }
  return found;
}
