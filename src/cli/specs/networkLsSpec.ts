import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker network ls`, as its help tells it. */
export const networkLsSpec: CommandSpec = {
  path: 'network ls',
  aliases: ['network ls', 'network list'],
  usageLine: 'docker network ls [OPTIONS]',
  summary: 'List networks',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Provide filter values (e.g. "driver=bridge")',
    },
    { name: 'format', type: 'string', usage: tableFormatUsage },
    { name: 'no-trunc', type: 'bool', usage: 'Do not truncate the output' },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display network IDs' },
  ],
};
