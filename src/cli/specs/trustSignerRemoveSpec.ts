import type { CommandSpec } from '../CommandSpec.ts';

/** `docker trust signer remove`, as its help tells it. */
export const trustSignerRemoveSpec: CommandSpec = {
  path: 'trust signer remove',
  aliases: [],
  usageLine: 'docker trust signer remove [OPTIONS] NAME REPOSITORY [REPOSITORY...]',
  summary: 'Remove a signer',
  args: { least: 2, most: Infinity },
  flags: [
    {
      name: 'force',
      short: 'f',
      type: 'bool',
      usage: 'Do not prompt for confirmation before removing the most recent signer',
    },
  ],
};
