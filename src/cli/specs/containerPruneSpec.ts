import type { CommandSpec } from '../CommandSpec.ts';

/** `docker container prune`, as its help tells it. */
export const containerPruneSpec: CommandSpec = {
  path: 'container prune',
  aliases: [],
  usageLine: 'docker container prune [OPTIONS]',
  summary: 'Remove all stopped containers',
  args: { least: 0, most: 0 },
  flags: [
    { name: 'filter', type: 'filter', usage: 'Provide filter values (e.g. "until=<timestamp>")' },
    { name: 'force', short: 'f', type: 'bool', usage: 'Do not prompt for confirmation' },
  ],
};
