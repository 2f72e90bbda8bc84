import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker system df`, as its help tells it. */
export const systemDfSpec: CommandSpec = {
  path: 'system df',
  aliases: [],
  usageLine: 'docker system df [OPTIONS]',
  summary: 'Show docker disk usage',
  args: { least: 0, most: 0 },
  flags: [
    { name: 'format', type: 'string', usage: tableFormatUsage },
    {
      name: 'verbose',
      short: 'v',
      type: 'bool',
      usage: 'Show detailed information on space usage',
    },
  ],
};
