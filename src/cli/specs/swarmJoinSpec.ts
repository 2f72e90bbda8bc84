import type { CommandSpec } from '../CommandSpec.ts';

/** `docker swarm join`, as its help tells it. */
export const swarmJoinSpec: CommandSpec = {
  path: 'swarm join',
  aliases: [],
  usageLine: 'docker swarm join [OPTIONS] HOST:PORT',
  summary: 'Join a swarm as a node and/or manager',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'advertise-addr',
      type: 'string',
      usage: 'Advertised address (format: "<ip|interface>[:port]")',
    },
    {
      name: 'availability',
      type: 'string',
      usage: 'Availability of the node ("active", "pause", "drain")',
      shownDefault: '"active"',
      initial: 'active',
    },
    {
      name: 'data-path-addr',
      type: 'string',
      usage: 'Address or interface to use for data path traffic (format: "<ip|interface>")',
    },
    {
      name: 'listen-addr',
      type: 'string',
      valueName: 'node-addr',
      usage: 'Listen address (format: "<ip|interface>[:port]") (default 0.0.0.0:2377)',
    },
    { name: 'token', type: 'string', usage: 'Token for entry into the swarm' },
  ],
};
