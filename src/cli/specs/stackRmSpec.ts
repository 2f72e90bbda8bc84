import type { CommandSpec } from '../CommandSpec.ts';

/** `docker stack rm`, as its help tells it. */
export const stackRmSpec: CommandSpec = {
  path: 'stack rm',
  aliases: ['stack rm', 'stack remove', 'stack down'],
  usageLine: 'docker stack rm [OPTIONS] STACK [STACK...]',
  summary: 'Remove one or more stacks',
  args: { least: 1, most: Infinity },
  flags: [
    {
      name: 'detach',
      short: 'd',
      type: 'bool',
      usage: 'Do not wait for stack removal',
      shownDefault: 'true',
      initial: true,
    },
  ],
};
