import type { CommandSpec } from '../CommandSpec.ts';

/** `docker config rm`, as its help tells it. */
export const configRmSpec: CommandSpec = {
  path: 'config rm',
  aliases: ['config rm', 'config remove'],
  usageLine: 'docker config rm CONFIG [CONFIG...]',
  summary: 'Remove one or more configs',
  args: { least: 1, most: Infinity },
  flags: [],
};
