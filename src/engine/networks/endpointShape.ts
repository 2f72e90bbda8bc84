import { go } from '../json/go.ts';

/** `network.EndpointSettings`, as Moby 20.10 has it. */
export const endpointShape = go.struct('network.EndpointSettings', {
  IPAMConfig: go.struct('network.EndpointIPAMConfig', {
    ...go.fields(go.string, 'IPv4Address IPv6Address'),
    LinkLocalIPs: go.list(go.string),
  }),
  ...go.fields(go.list(go.string), 'Links Aliases'),
  ...go.fields(go.string, 'NetworkID EndpointID Gateway IPAddress IPv6Gateway'),
  ...go.fields(go.string, 'GlobalIPv6Address MacAddress'),
  ...go.fields(go.int, 'IPPrefixLen GlobalIPv6PrefixLen'),
  DriverOpts: go.map(go.string),
});
