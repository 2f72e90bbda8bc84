import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin set`, as its help tells it. */
export const pluginSetSpec: CommandSpec = {
  path: 'plugin set',
  aliases: [],
  usageLine: 'docker plugin set PLUGIN KEY=VALUE [KEY=VALUE...]',
  summary: 'Change settings for a plugin',
  args: { least: 2, most: Infinity },
  flags: [],
};
