import type { CommandSpec } from '../CommandSpec.ts';

/** `docker network connect`, as its help tells it. */
export const networkConnectSpec: CommandSpec = {
  path: 'network connect',
  aliases: [],
  usageLine: 'docker network connect [OPTIONS] NETWORK CONTAINER',
  summary: 'Connect a container to a network',
  args: { least: 2, most: 2 },
  flags: [
    { name: 'alias', type: 'stringSlice', usage: 'Add network-scoped alias for the container' },
    { name: 'driver-opt', type: 'stringSlice', usage: 'driver options for the network' },
    {
      name: 'gw-priority',
      type: 'int',
      usage:
        'Highest gw-priority provides the default gateway. Accepts positive and negative values.',
    },
    { name: 'ip', type: 'string', usage: 'IPv4 address (e.g., "172.30.100.104")' },
    { name: 'ip6', type: 'string', usage: 'IPv6 address (e.g., "2001:db8::33")' },
    { name: 'link', type: 'list', usage: 'Add link to another container' },
    {
      name: 'link-local-ip',
      type: 'stringSlice',
      usage: 'Add a link-local address for the container',
    },
  ],
};
