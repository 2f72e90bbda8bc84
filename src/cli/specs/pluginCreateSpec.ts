import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin create`, as its help tells it. */
export const pluginCreateSpec: CommandSpec = {
  path: 'plugin create',
  aliases: [],
  usageLine: 'docker plugin create [OPTIONS] PLUGIN PLUGIN-DATA-DIR',
  summary:
    'Create a plugin from a rootfs and configuration. Plugin data directory must contain config.json and rootfs directory.',
  args: { least: 2, most: Infinity },
  flags: [{ name: 'compress', type: 'bool', usage: 'Compress the context using gzip' }],
};
