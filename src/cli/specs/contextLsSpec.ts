import { tableFormatUsage } from '../tableFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker context ls`, as its help tells it. */
export const contextLsSpec: CommandSpec = {
  path: 'context ls',
  aliases: ['context ls', 'context list'],
  usageLine: 'docker context ls [OPTIONS]',
  summary: 'List contexts',
  args: { least: 0, most: 0 },
  flags: [
    { name: 'format', type: 'string', usage: tableFormatUsage },
    { name: 'quiet', short: 'q', type: 'bool', usage: 'Only show context names' },
  ],
};
