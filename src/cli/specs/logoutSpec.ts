import type { CommandSpec } from '../CommandSpec.ts';

/** `docker logout`, as its help tells it. */
export const logoutSpec: CommandSpec = {
  path: 'logout',
  aliases: [],
  usageLine: 'docker logout [SERVER]',
  summary: 'Log out from a registry',
  description:
    'Log out from a registry.\nIf no server is specified, the default is defined by the daemon.',
  args: { least: 0, most: 1 },
  flags: [],
};
