import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker service ls`, as its help tells it. */
export const serviceLsSpec: CommandSpec = {
  path: 'service ls',
  aliases: ['service ls', 'service list'],
  usageLine: 'docker service ls [OPTIONS]',
  summary: 'List services',
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
