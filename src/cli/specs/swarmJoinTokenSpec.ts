import type { CommandSpec } from '../CommandSpec.ts';

/** `docker swarm join-token`, as its help tells it. */
export const swarmJoinTokenSpec: CommandSpec = {
  path: 'swarm join-token',
  aliases: [],
  usageLine: 'docker swarm join-token [OPTIONS] (worker|manager)',
  summary: 'Manage join tokens',
  args: { least: 1, most: 1 },
  flags: [
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display token' },
    { name: 'rotate', type: 'bool', usage: 'Rotate join token' },
  ],
};
