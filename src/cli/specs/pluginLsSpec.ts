import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker plugin ls`, as its help tells it. */
export const pluginLsSpec: CommandSpec = {
  path: 'plugin ls',
  aliases: ['plugin ls', 'plugin list'],
  usageLine: 'docker plugin ls [OPTIONS]',
  summary: 'List plugins',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Provide filter values (e.g. "enabled=true")',
    },
    { name: 'format', type: 'string', usage: tableFormatUsage },
    { name: 'no-trunc', type: 'bool', usage: "Don't truncate output" },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display plugin IDs' },
  ],
};
