import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker stack services`, as its help tells it. */
export const stackServicesSpec: CommandSpec = {
  path: 'stack services',
  aliases: [],
  usageLine: 'docker stack services [OPTIONS] STACK',
  summary: 'List the services in the stack',
  args: { least: 1, most: 1 },
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
