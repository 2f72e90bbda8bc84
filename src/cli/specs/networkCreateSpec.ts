import type { CommandSpec } from '../CommandSpec.ts';

/** `docker network create`, as its help tells it. */
export const networkCreateSpec: CommandSpec = {
  path: 'network create',
  aliases: [],
  usageLine: 'docker network create [OPTIONS] NETWORK',
  summary: 'Create a network',
  args: { least: 1, most: 1 },
  flags: [
    { name: 'attachable', type: 'bool', usage: 'Enable manual container attachment' },
    {
      name: 'aux-address',
      type: 'map',
      usage: 'Auxiliary IPv4 or IPv6 addresses used by Network driver',
      shownDefault: 'map[]',
    },
    {
      name: 'config-from',
      type: 'string',
      usage: 'The network from which to copy the configuration',
    },
    { name: 'config-only', type: 'bool', usage: 'Create a configuration only network' },
    {
      name: 'driver',
      short: 'd',
      type: 'string',
      usage: 'Driver to manage the Network',
      shownDefault: '"bridge"',
      initial: 'bridge',
    },
    { name: 'gateway', type: 'stringSlice', usage: 'IPv4 or IPv6 Gateway for the master subnet' },
    { name: 'ingress', type: 'bool', usage: 'Create swarm routing-mesh network' },
    { name: 'internal', type: 'bool', usage: 'Restrict external access to the network' },
    { name: 'ip-range', type: 'stringSlice', usage: 'Allocate container ip from a sub-range' },
    {
      name: 'ipam-driver',
      type: 'string',
      usage: 'IP Address Management Driver',
      shownDefault: '"default"',
      initial: 'default',
    },
    {
      name: 'ipam-opt',
      type: 'map',
      usage: 'Set IPAM driver specific options',
      shownDefault: 'map[]',
    },
    {
      name: 'ipv4',
      type: 'bool',
      usage: 'Enable or disable IPv4 address assignment',
      shownDefault: 'true',
      initial: true,
    },
    { name: 'ipv6', type: 'bool', usage: 'Enable or disable IPv6 address assignment' },
    { name: 'label', type: 'list', usage: 'Set metadata on a network' },
    {
      name: 'opt',
      short: 'o',
      type: 'map',
      usage: 'Set driver specific options',
      shownDefault: 'map[]',
    },
    { name: 'scope', type: 'string', usage: "Control the network's scope" },
    {
      name: 'subnet',
      type: 'stringSlice',
      usage: 'Subnet in CIDR format that represents a network segment',
    },
  ],
};
