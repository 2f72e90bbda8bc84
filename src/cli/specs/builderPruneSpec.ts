import type { CommandSpec } from '../CommandSpec.ts';

/** `docker builder prune`, as its help tells it. */
export const builderPruneSpec: CommandSpec = {
  path: 'builder prune',
  aliases: [],
  usageLine: 'docker builder prune',
  summary: 'Remove build cache',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'all',
      short: 'a',
      type: 'bool',
      usage: 'Remove all unused build cache, not just dangling ones',
    },
    { name: 'filter', type: 'filter', usage: 'Provide filter values (e.g. "until=24h")' },
    { name: 'force', short: 'f', type: 'bool', usage: 'Do not prompt for confirmation' },
    { name: 'keep-storage', type: 'bytes', usage: 'Amount of disk space to keep for cache' },
  ],
};
