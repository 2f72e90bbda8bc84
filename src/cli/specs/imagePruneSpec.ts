import type { CommandSpec } from '../CommandSpec.ts';

/** `docker image prune`, as its help tells it. */
export const imagePruneSpec: CommandSpec = {
  path: 'image prune',
  aliases: [],
  usageLine: 'docker image prune [OPTIONS]',
  summary: 'Remove unused images',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'all',
      short: 'a',
      type: 'bool',
      usage: 'Remove all unused images, not just dangling ones',
    },
    { name: 'filter', type: 'filter', usage: 'Provide filter values (e.g. "until=<timestamp>")' },
    { name: 'force', short: 'f', type: 'bool', usage: 'Do not prompt for confirmation' },
  ],
};
