import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin push`, as its help tells it. */
export const pluginPushSpec: CommandSpec = {
  path: 'plugin push',
  aliases: [],
  usageLine: 'docker plugin push [OPTIONS] PLUGIN[:TAG]',
  summary: 'Push a plugin to a registry',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'disable-content-trust',
      type: 'bool',
      usage: 'Skip image signing',
      shownDefault: 'true',
      initial: true,
    },
  ],
};
