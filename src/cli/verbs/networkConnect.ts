import { callDaemon } from '../callDaemon.ts';
import { keyValues } from '../keyValues.ts';
import { containerFlagChecks } from '../run/containerFlagChecks.ts';
import { networkConnectSpec } from '../specs/networkConnectSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const linkCheck = containerFlagChecks['link'] ?? (() => null);

/** Plugs a container into one more network. */
export const networkConnect: VerbSpec = {
  ...networkConnectSpec,
  checks: { link: linkCheck },
  async run(context, [network = '', container = ''], flags) {
    const address = flags.string('ip');
    const address6 = flags.string('ip6');
    const local = flags.list('link-local-ip');
    const links = flags.list('link');
    await callDaemon(context, 'POST', `/networks/${encodeURIComponent(network)}/connect`, {
      json: {
        Container: container,
        EndpointConfig: {
          IPAMConfig: {
            ...(address ? { IPv4Address: address } : {}),
            ...(address6 ? { IPv6Address: address6 } : {}),
            ...(local.length > 0 ? { LinkLocalIPs: local } : {}),
          },
          Links: links.length > 0 ? links : null,
          Aliases: flags.list('alias'),
          MacAddress: '',
          DriverOpts: keyValues(flags.list('driver-opt')),
          GwPriority: flags.number('gw-priority'),
          NetworkID: '',
          EndpointID: '',
          Gateway: '',
          IPAddress: '',
          IPPrefixLen: 0,
          IPv6Gateway: '',
          GlobalIPv6Address: '',
          GlobalIPv6PrefixLen: 0,
          DNSNames: null,
        },
      },
    });
    return 0;
  },
};
