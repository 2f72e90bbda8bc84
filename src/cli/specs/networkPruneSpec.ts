import type { CommandSpec } from '../CommandSpec.ts';

/** `docker network prune`, as its help tells it. */
export const networkPruneSpec: CommandSpec = {
  path: 'network prune',
  aliases: [],
  usageLine: 'docker network prune [OPTIONS]',
  summary: 'Remove all unused networks',
  args: { least: 0, most: 0 },
  flags: [
    { name: 'filter', type: 'filter', usage: 'Provide filter values (e.g. "until=<timestamp>")' },
    { name: 'force', short: 'f', type: 'bool', usage: 'Do not prompt for confirmation' },
  ],
};
