/** How a container is to stand on a network. */
interface AskedEndpoint {
  /** Empty ones are left out; null where nothing is said of any. */
  readonly addresses: {
    readonly ip: string;
    readonly ip6: string;
    readonly linkLocal: readonly string[];
  } | null;
  readonly links: readonly string[];
  readonly aliases: readonly string[] | null;
  readonly mac: string;
  readonly driverOptions: Readonly<Record<string, string>> | null;
  readonly gatewayPriority: number;
}

/** `EndpointSettings` as the client sends them, in its order: what only the daemon fills in is empty. */
export function endpointBody(asked: AskedEndpoint): Record<string, unknown> {
  const { addresses, links } = asked;
  return {
    IPAMConfig: addresses && {
      ...(addresses.ip ? { IPv4Address: addresses.ip } : {}),
      ...(addresses.ip6 ? { IPv6Address: addresses.ip6 } : {}),
      ...(addresses.linkLocal.length > 0 ? { LinkLocalIPs: addresses.linkLocal } : {}),
    },
    Links: links.length > 0 ? links : null,
    Aliases: asked.aliases,
    MacAddress: asked.mac,
    DriverOpts: asked.driverOptions,
    GwPriority: asked.gatewayPriority,
    NetworkID: '',
    EndpointID: '',
    Gateway: '',
    IPAddress: '',
    IPPrefixLen: 0,
    IPv6Gateway: '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    DNSNames: null,
  };
}
