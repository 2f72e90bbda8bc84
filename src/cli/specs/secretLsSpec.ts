import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker secret ls`, as its help tells it. */
export const secretLsSpec: CommandSpec = {
  path: 'secret ls',
  aliases: ['secret ls', 'secret list'],
  usageLine: 'docker secret ls [OPTIONS]',
  summary: 'List secrets',
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
