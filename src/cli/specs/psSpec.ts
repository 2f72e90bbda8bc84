import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker ps`, as its help tells it. */
export const psSpec: CommandSpec = {
  path: 'ps',
  aliases: ['container ls', 'container list', 'container ps', 'ps'],
  usageLine: 'docker ps [OPTIONS]',
  summary: 'List containers',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'all',
      short: 'a',
      type: 'bool',
      usage: 'Show all containers (default shows just running)',
    },
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Filter output based on conditions provided',
    },
    { name: 'format', type: 'string', usage: tableFormatUsage },
    {
      name: 'last',
      short: 'n',
      type: 'int',
      usage: 'Show n last created containers (includes all states)',
      shownDefault: '-1',
      initial: -1,
    },
    {
      name: 'latest',
      short: 'l',
      type: 'bool',
      usage: 'Show the latest created container (includes all states)',
    },
    { name: 'no-trunc', type: 'bool', usage: "Don't truncate output" },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display container IDs' },
    { name: 'size', short: 's', type: 'bool', usage: 'Display total file sizes' },
  ],
};
