import type { CommandSpec } from '../CommandSpec.ts';

/** `docker node rm`, as its help tells it. */
export const nodeRmSpec: CommandSpec = {
  path: 'node rm',
  aliases: ['node rm', 'node remove'],
  usageLine: 'docker node rm [OPTIONS] NODE [NODE...]',
  summary: 'Remove one or more nodes from the swarm',
  args: { least: 1, most: Infinity },
  flags: [{ name: 'force', short: 'f', type: 'bool', usage: 'Force remove a node from the swarm' }],
};
