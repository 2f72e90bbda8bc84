import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker history`, as its help tells it. */
export const historySpec: CommandSpec = {
  path: 'history',
  aliases: ['image history', 'history'],
  usageLine: 'docker history [OPTIONS] IMAGE',
  summary: 'Show the history of an image',
  args: { least: 1, most: 1 },
  flags: [
    { name: 'format', type: 'string', usage: tableFormatUsage },
    {
      name: 'human',
      short: 'H',
      type: 'bool',
      usage: 'Print sizes and dates in human readable format',
      shownDefault: 'true',
      initial: true,
    },
    { name: 'no-trunc', type: 'bool', usage: "Don't truncate output" },
    {
      name: 'platform',
      type: 'string',
      usage:
        'Show history for the given platform. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")',
      needs: { apiVersion: '1.48' },
    },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only show image IDs' },
  ],
};
