import { callDaemon } from '../callDaemon.ts';
import { keyValues } from '../keyValues.ts';
import { containerFlagChecks } from '../run/containerFlagChecks.ts';
import { endpointBody } from '../run/endpointBody.ts';
import { networkConnectSpec } from '../specs/networkConnectSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const linkCheck = containerFlagChecks['link'] ?? (() => null);

/** Plugs a container into one more network. */
export const networkConnect: VerbSpec = {
  ...networkConnectSpec,
  checks: { link: linkCheck },
  async run(context, [network = '', container = ''], flags) {
    const EndpointConfig = endpointBody({
      addresses: {
        ip: flags.string('ip'),
        ip6: flags.string('ip6'),
        linkLocal: flags.list('link-local-ip'),
      },
      links: flags.list('link'),
      aliases: flags.list('alias'),
      mac: '',
      driverOptions: keyValues(flags.list('driver-opt')),
      gatewayPriority: flags.number('gw-priority'),
    });
    const path = `/networks/${encodeURIComponent(network)}/connect`;
    await callDaemon(context, 'POST', path, { json: { Container: container, EndpointConfig } });
    return 0;
  },
};
