import type { CommandSpec } from '../CommandSpec.ts';

/** `docker network rm`, as its help tells it. */
export const networkRmSpec: CommandSpec = {
  path: 'network rm',
  aliases: ['network rm', 'network remove'],
  usageLine: 'docker network rm NETWORK [NETWORK...]',
  summary: 'Remove one or more networks',
  args: { least: 1, most: Infinity },
  flags: [
    {
      name: 'force',
      short: 'f',
      type: 'bool',
      usage: 'Do not error if the network does not exist',
    },
  ],
};
