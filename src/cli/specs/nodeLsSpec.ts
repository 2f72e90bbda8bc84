import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker node ls`, as its help tells it. */
export const nodeLsSpec: CommandSpec = {
  path: 'node ls',
  aliases: ['node ls', 'node list'],
  usageLine: 'docker node ls [OPTIONS]',
  summary: 'List nodes in the swarm',
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
