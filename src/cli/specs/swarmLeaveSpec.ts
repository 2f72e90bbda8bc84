import type { CommandSpec } from '../CommandSpec.ts';

/** `docker swarm leave`, as its help tells it. */
export const swarmLeaveSpec: CommandSpec = {
  path: 'swarm leave',
  aliases: [],
  usageLine: 'docker swarm leave [OPTIONS]',
  summary: 'Leave the swarm',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'force',
      short: 'f',
      type: 'bool',
      usage: 'Force this node to leave the swarm, ignoring warnings',
    },
  ],
};
