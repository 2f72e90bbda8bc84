import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker volume ls`, as its help tells it. */
export const volumeLsSpec: CommandSpec = {
  path: 'volume ls',
  aliases: ['volume ls', 'volume list'],
  usageLine: 'docker volume ls [OPTIONS]',
  summary: 'List volumes',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'cluster',
      type: 'bool',
      usage: 'Display only cluster volumes, and use cluster volume list formatting',
      needs: { apiVersion: '1.42' },
    },
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Provide filter values (e.g. "dangling=true")',
    },
    { name: 'format', type: 'string', usage: tableFormatUsage },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only display volume names' },
  ],
};
