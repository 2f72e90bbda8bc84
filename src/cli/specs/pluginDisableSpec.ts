import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin disable`, as its help tells it. */
export const pluginDisableSpec: CommandSpec = {
  path: 'plugin disable',
  aliases: [],
  usageLine: 'docker plugin disable [OPTIONS] PLUGIN',
  summary: 'Disable a plugin',
  args: { least: 1, most: 1 },
  flags: [
    { name: 'force', short: 'f', type: 'bool', usage: 'Force the disable of an active plugin' },
  ],
};
