import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin install`, as its help tells it. */
export const pluginInstallSpec: CommandSpec = {
  path: 'plugin install',
  aliases: [],
  usageLine: 'docker plugin install [OPTIONS] PLUGIN [KEY=VALUE...]',
  summary: 'Install a plugin',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'alias', type: 'string', usage: 'Local name for plugin' },
    { name: 'disable', type: 'bool', usage: 'Do not enable the plugin on install' },
    {
      name: 'disable-content-trust',
      type: 'bool',
      usage: 'Skip image verification',
      shownDefault: 'true',
      initial: true,
    },
    {
      name: 'grant-all-permissions',
      type: 'bool',
      usage: 'Grant all permissions necessary to run the plugin',
    },
  ],
};
