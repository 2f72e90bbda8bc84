import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker stats`, as its help tells it. */
export const statsSpec: CommandSpec = {
  path: 'stats',
  aliases: ['container stats', 'stats'],
  usageLine: 'docker stats [OPTIONS] [CONTAINER...]',
  summary: 'Display a live stream of container(s) resource usage statistics',
  args: { least: 0, most: Infinity },
  flags: [
    {
      name: 'all',
      short: 'a',
      type: 'bool',
      usage: 'Show all containers (default shows just running)',
    },
    { name: 'format', type: 'string', usage: tableFormatUsage },
    {
      name: 'no-stream',
      type: 'bool',
      usage: 'Disable streaming stats and only pull the first result',
    },
    { name: 'no-trunc', type: 'bool', usage: 'Do not truncate output' },
  ],
};
