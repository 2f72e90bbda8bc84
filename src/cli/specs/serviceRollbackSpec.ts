import type { CommandSpec } from '../CommandSpec.ts';

/** `docker service rollback`, as its help tells it. */
export const serviceRollbackSpec: CommandSpec = {
  path: 'service rollback',
  aliases: [],
  usageLine: 'docker service rollback [OPTIONS] SERVICE',
  summary: "Revert changes to a service's configuration",
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'detach',
      short: 'd',
      type: 'bool',
      usage: 'Exit immediately instead of waiting for the service to converge',
    },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Suppress progress output' },
  ],
};
