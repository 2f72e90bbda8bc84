import type { CommandSpec } from '../CommandSpec.ts';

/** `docker swarm init`, as its help tells it. */
export const swarmInitSpec: CommandSpec = {
  path: 'swarm init',
  aliases: [],
  usageLine: 'docker swarm init [OPTIONS]',
  summary: 'Initialize a swarm',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'advertise-addr',
      type: 'string',
      usage: 'Advertised address (format: "<ip|interface>[:port]")',
    },
    {
      name: 'autolock',
      type: 'bool',
      usage: 'Enable manager autolocking (requiring an unlock key to start a stopped manager)',
    },
    {
      name: 'availability',
      type: 'string',
      usage: 'Availability of the node ("active", "pause", "drain")',
      shownDefault: '"active"',
      initial: 'active',
    },
    {
      name: 'cert-expiry',
      type: 'duration',
      usage: 'Validity period for node certificates (ns|us|ms|s|m|h)',
      shownDefault: '2160h0m0s',
    },
    {
      name: 'data-path-addr',
      type: 'string',
      usage: 'Address or interface to use for data path traffic (format: "<ip|interface>")',
    },
    {
      name: 'data-path-port',
      type: 'uint',
      valueName: 'uint32',
      usage:
        'Port number to use for data path traffic (1024 - 49151). If no value is set or is set to 0, the default port (4789) is used.',
    },
    {
      name: 'default-addr-pool',
      type: 'list',
      valueName: 'ipNetSlice',
      usage: 'default address pool in CIDR format',
      shownDefault: '[]',
    },
    {
      name: 'default-addr-pool-mask-length',
      type: 'uint',
      valueName: 'uint32',
      usage: 'default address pool subnet mask length',
      shownDefault: '24',
      initial: 24,
    },
    {
      name: 'dispatcher-heartbeat',
      type: 'duration',
      usage: 'Dispatcher heartbeat period (ns|us|ms|s|m|h)',
      shownDefault: '5s',
    },
    {
      name: 'external-ca',
      type: 'list',
      valueName: 'external-ca',
      usage: 'Specifications of one or more certificate signing endpoints',
    },
    {
      name: 'force-new-cluster',
      type: 'bool',
      usage: 'Force create a new cluster from current state',
    },
    {
      name: 'listen-addr',
      type: 'string',
      valueName: 'node-addr',
      usage: 'Listen address (format: "<ip|interface>[:port]") (default 0.0.0.0:2377)',
    },
    { name: 'max-snapshots', type: 'uint', usage: 'Number of additional Raft snapshots to retain' },
    {
      name: 'snapshot-interval',
      type: 'uint',
      usage: 'Number of log entries between Raft snapshots',
      shownDefault: '10000',
      initial: 10000,
    },
    {
      name: 'task-history-limit',
      type: 'int',
      usage: 'Task history retention limit',
      shownDefault: '5',
      initial: 5,
    },
  ],
};
