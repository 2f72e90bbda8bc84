import type { CommandSpec } from '../CommandSpec.ts';

/** `docker unpause`, as its help tells it. */
export const unpauseSpec: CommandSpec = {
  path: 'unpause',
  aliases: ['container unpause', 'unpause'],
  usageLine: 'docker unpause CONTAINER [CONTAINER...]',
  summary: 'Unpause all processes within one or more containers',
  args: { least: 1, most: Infinity },
  flags: [],
};
