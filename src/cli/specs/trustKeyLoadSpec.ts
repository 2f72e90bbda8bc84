import type { CommandSpec } from '../CommandSpec.ts';

/** `docker trust key load`, as its help tells it. */
export const trustKeyLoadSpec: CommandSpec = {
  path: 'trust key load',
  aliases: [],
  usageLine: 'docker trust key load [OPTIONS] KEYFILE',
  summary: 'Load a private key file for signing',
  args: { least: 1, most: 1 },
  flags: [
    {
      name: 'name',
      type: 'string',
      usage: 'Name for the loaded key',
      shownDefault: '"signer"',
      initial: 'signer',
    },
  ],
};
