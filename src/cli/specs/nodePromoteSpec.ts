import type { CommandSpec } from '../CommandSpec.ts';

/** `docker node promote`, as its help tells it. */
export const nodePromoteSpec: CommandSpec = {
  path: 'node promote',
  aliases: [],
  usageLine: 'docker node promote NODE [NODE...]',
  summary: 'Promote one or more nodes to manager in the swarm',
  args: { least: 1, most: Infinity },
  flags: [],
};
