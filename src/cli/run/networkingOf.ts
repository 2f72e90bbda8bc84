import type { ParsedFlags } from '../ParsedFlags.ts';
import { endpointBody } from './endpointBody.ts';
import { parseNetwork } from './parseNetwork.ts';

const predefined = new Set(['default', 'bridge', 'host', 'none', '']);

/** `EndpointsConfig` of `POST /containers/create`, by network. @throws Error in docker's words */
export function networkingOf(flags: ParsedFlags): Record<string, unknown> {
  const networks = flags.list('network').map(parseNetwork);
  const asked = networks.length > 0 ? networks : [parseNetwork('default')];
  const aliases = flags.list('network-alias');
  const [first] = asked;
  const isUserDefined = !predefined.has(first?.name ?? '') && !first?.name.startsWith('container:');
  if (aliases.length > 0 && !isUserDefined) {
    throw new Error('network-scoped aliases are only supported for user-defined networks');
  }
  return Object.fromEntries(
    asked.map((network, index) => {
      const isFirst = index === 0;
      const own = (name: string, value: string) => value || (isFirst ? flags.string(name) : '');
      const ip = own('ip', network.ip);
      const ip6 = own('ip6', network.ip6);
      const linkLocal = isFirst ? flags.list('link-local-ip') : [];
      const links = isFirst && isUserDefined ? flags.list('link') : [];
      const all = [...network.aliases, ...(isFirst ? aliases : [])];
      const isAddressed = ip !== '' || ip6 !== '' || linkLocal.length > 0;
      return [
        network.name || 'default',
        endpointBody({
          addresses: isAddressed ? { ip, ip6, linkLocal } : null,
          links,
          aliases: all.length > 0 ? all : null,
          mac: network.mac,
          driverOptions:
            Object.keys(network.driverOptions).length > 0 ? network.driverOptions : null,
          gatewayPriority: 0,
        }),
      ];
    }),
  );
}
