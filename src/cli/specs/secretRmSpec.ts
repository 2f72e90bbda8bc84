import type { CommandSpec } from '../CommandSpec.ts';

/** `docker secret rm`, as its help tells it. */
export const secretRmSpec: CommandSpec = {
  path: 'secret rm',
  aliases: ['secret rm', 'secret remove'],
  usageLine: 'docker secret rm SECRET [SECRET...]',
  summary: 'Remove one or more secrets',
  args: { least: 1, most: Infinity },
  flags: [],
};
