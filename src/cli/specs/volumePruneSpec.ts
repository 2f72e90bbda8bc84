import type { CommandSpec } from '../CommandSpec.ts';

/** `docker volume prune`, as its help tells it. */
export const volumePruneSpec: CommandSpec = {
  path: 'volume prune',
  aliases: [],
  usageLine: 'docker volume prune [OPTIONS]',
  summary: 'Remove unused local volumes',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'all',
      short: 'a',
      type: 'bool',
      usage: 'Remove all unused volumes, not just anonymous ones',
      needs: { apiVersion: '1.42' },
    },
    { name: 'filter', type: 'filter', usage: 'Provide filter values (e.g. "label=<label>")' },
    { name: 'force', short: 'f', type: 'bool', usage: 'Do not prompt for confirmation' },
  ],
};
