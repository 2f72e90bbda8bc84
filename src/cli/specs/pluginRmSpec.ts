import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin rm`, as its help tells it. */
export const pluginRmSpec: CommandSpec = {
  path: 'plugin rm',
  aliases: ['plugin rm', 'plugin remove'],
  usageLine: 'docker plugin rm [OPTIONS] PLUGIN [PLUGIN...]',
  summary: 'Remove one or more plugins',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'force', short: 'f', type: 'bool', usage: 'Force the removal of an active plugin' },
  ],
};
