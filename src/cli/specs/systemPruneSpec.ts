import type { CommandSpec } from '../CommandSpec.ts';

/** `docker system prune`, as its help tells it. */
export const systemPruneSpec: CommandSpec = {
  path: 'system prune',
  aliases: [],
  usageLine: 'docker system prune [OPTIONS]',
  summary: 'Remove unused data',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'all',
      short: 'a',
      type: 'bool',
      usage: 'Remove all unused images not just dangling ones',
    },
    { name: 'filter', type: 'filter', usage: 'Provide filter values (e.g. "label=<key>=<value>")' },
    { name: 'force', short: 'f', type: 'bool', usage: 'Do not prompt for confirmation' },
    { name: 'volumes', type: 'bool', usage: 'Prune anonymous volumes' },
  ],
};
