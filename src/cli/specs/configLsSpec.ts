import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker config ls`, as its help tells it. */
export const configLsSpec: CommandSpec = {
  path: 'config ls',
  aliases: ['config ls', 'config list'],
  usageLine: 'docker config ls [OPTIONS]',
  summary: 'List configs',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Filter output based on conditions provided',
    },
    { name: 'format', type: 'string', usage: tableFormatUsage },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display IDs' },
  ],
};
