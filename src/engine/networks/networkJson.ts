import { rfc3339Nano } from '../rfc3339Nano.ts';
import type { NetworkRecord } from '../state/NetworkRecord.ts';

/** A network as inspect and list show it; list leaves `Containers` empty. */
export function networkJson(network: NetworkRecord, withContainers: boolean): object {
  const endpoints = withContainers ? [...network.endpoints.values()] : [];
  const withPrefix = (address: string, length: number) => (address ? `${address}/${length}` : '');
  return {
    Name: network.name,
    Id: network.id,
    Created: rfc3339Nano(network.createdMs),
    Scope: 'local',
    Driver: network.driver,
    EnableIPv6: network.isIpv6,
    IPAM: {
      Driver: network.ipamDriver,
      Options: network.ipamOptions,
      Config: network.ipamConfig,
    },
    Internal: network.isInternal,
    Attachable: network.isAttachable,
    Ingress: false,
    ConfigFrom: { Network: network.configFrom },
    ConfigOnly: network.isConfigOnly,
    Containers: Object.fromEntries(
      endpoints.map(({ id, container, address, prefixLength, mac }) => [
        container.id,
        {
          Name: container.name,
          EndpointID: id,
          MacAddress: mac,
          IPv4Address: withPrefix(address, prefixLength),
          IPv6Address: '',
        },
      ]),
    ),
    Options: network.options,
    Labels: network.labels,
  };
}
