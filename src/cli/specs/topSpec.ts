import type { CommandSpec } from '../CommandSpec.ts';

/** `docker top`, as its help tells it. */
export const topSpec: CommandSpec = {
  path: 'top',
  aliases: ['container top', 'top'],
  usageLine: 'docker top CONTAINER [ps OPTIONS]',
  summary: 'Display the running processes of a container',
  args: { least: 1, most: Infinity },
  stopsAtArgument: true,
  flags: [],
};
