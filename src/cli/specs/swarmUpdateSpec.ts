import type { CommandSpec } from '../CommandSpec.ts';

/** `docker swarm update`, as its help tells it. */
export const swarmUpdateSpec: CommandSpec = {
  path: 'swarm update',
  aliases: [],
  usageLine: 'docker swarm update [OPTIONS]',
  summary: 'Update the swarm',
  args: { least: 0, most: 0 },
  flags: [
    { name: 'autolock', type: 'bool', usage: 'Change manager autolocking setting (true|false)' },
    {
      name: 'cert-expiry',
      type: 'duration',
      usage: 'Validity period for node certificates (ns|us|ms|s|m|h)',
      shownDefault: '2160h0m0s',
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
