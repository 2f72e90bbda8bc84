import type { CommandSpec } from '../CommandSpec.ts';

/** `docker pause`, as its help tells it. */
export const pauseSpec: CommandSpec = {
  path: 'pause',
  aliases: ['container pause', 'pause'],
  usageLine: 'docker pause CONTAINER [CONTAINER...]',
  summary: 'Pause all processes within one or more containers',
  args: { least: 1, most: Infinity },
  flags: [],
};
