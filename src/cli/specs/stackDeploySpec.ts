import type { CommandSpec } from '../CommandSpec.ts';

/** `docker stack deploy`, as its help tells it. */
export const stackDeploySpec: CommandSpec = {
  path: 'stack deploy',
  aliases: ['stack deploy', 'stack up'],
  usageLine: 'docker stack deploy [OPTIONS] STACK',
  summary: 'Deploy a new stack or update an existing stack',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'compose-file',
      short: 'c',
      type: 'stringSlice',
      usage: 'Path to a Compose file, or "-" to read from stdin',
    },
    {
      name: 'detach',
      short: 'd',
      type: 'bool',
      usage: 'Exit immediately instead of waiting for the stack services to converge',
      shownDefault: 'true',
      initial: true,
    },
    { name: 'prune', type: 'bool', usage: 'Prune services that are no longer referenced' },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Suppress progress output' },
    {
      name: 'resolve-image',
      type: 'string',
      usage:
        'Query the registry to resolve image digest and supported platforms ("always", "changed", "never")',
      shownDefault: '"always"',
      initial: 'always',
    },
    {
      name: 'with-registry-auth',
      type: 'bool',
      usage: 'Send registry authentication details to Swarm agents',
    },
  ],
};
