import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin enable`, as its help tells it. */
export const pluginEnableSpec: CommandSpec = {
  path: 'plugin enable',
  aliases: [],
  usageLine: 'docker plugin enable [OPTIONS] PLUGIN',
  summary: 'Enable a plugin',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'timeout',
      type: 'int',
      usage: 'HTTP client timeout (in seconds)',
      shownDefault: '30',
      initial: 30,
    },
  ],
};
