import type { CommandSpec } from '../CommandSpec.ts';

/** `docker node demote`, as its help tells it. */
export const nodeDemoteSpec: CommandSpec = {
  path: 'node demote',
  aliases: [],
  usageLine: 'docker node demote NODE [NODE...]',
  summary: 'Demote one or more nodes from manager in the swarm',
  args: { least: 1, most: Infinity },
  flags: [],
};
