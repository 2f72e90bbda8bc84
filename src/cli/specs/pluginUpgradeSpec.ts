import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin upgrade`, as its help tells it. */
export const pluginUpgradeSpec: CommandSpec = {
  path: 'plugin upgrade',
  aliases: [],
  usageLine: 'docker plugin upgrade [OPTIONS] PLUGIN [REMOTE]',
  summary: 'Upgrade an existing plugin',
  args: { least: 1, most: 2 },
  flags: [
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
    {
      name: 'skip-remote-check',
      type: 'bool',
      usage: 'Do not check if specified remote plugin matches existing plugin image',
    },
  ],
};
