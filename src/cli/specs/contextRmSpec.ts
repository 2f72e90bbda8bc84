import type { CommandSpec } from '../CommandSpec.ts';

/** `docker context rm`, as its help tells it. */
export const contextRmSpec: CommandSpec = {
  path: 'context rm',
  aliases: ['context rm', 'context remove'],
  usageLine: 'docker context rm CONTEXT [CONTEXT...]',
  summary: 'Remove one or more contexts',
  args: { least: 1, most: Infinity },
  flags: [
    { name: 'force', short: 'f', type: 'bool', usage: 'Force the removal of a context in use' },
  ],
};
