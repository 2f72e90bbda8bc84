import type { CommandSpec } from '../CommandSpec.ts';

/** `docker rename`, as its help tells it. */
export const renameSpec: CommandSpec = {
  path: 'rename',
  aliases: ['container rename', 'rename'],
  usageLine: 'docker rename CONTAINER NEW_NAME',
  summary: 'Rename a container',
  args: { least: 2, most: 2 },
  flags: [],
};
