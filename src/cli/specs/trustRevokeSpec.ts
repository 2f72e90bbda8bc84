import type { CommandSpec } from '../CommandSpec.ts';

/** `docker trust revoke`, as its help tells it. */
export const trustRevokeSpec: CommandSpec = {
  path: 'trust revoke',
  aliases: [],
  usageLine: 'docker trust revoke [OPTIONS] IMAGE[:TAG]',
  summary: 'Remove trust for an image',
  args: { least: 1, most: 1 },
  flags: [{ name: 'yes', short: 'y', type: 'bool', usage: 'Do not prompt for confirmation' }],
};
