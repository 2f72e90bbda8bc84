import { inspectFormatUsage } from '../inspectFormatUsage.ts';
import type { CommandSpec } from '../CommandSpec.ts';

/** `docker events`, as its help tells it. */
export const eventsSpec: CommandSpec = {
  path: 'events',
  aliases: ['system events', 'events'],
  usageLine: 'docker events [OPTIONS]',
  summary: 'Get real time events from the server',
  args: { least: 0, most: 0 },
  flags: [
    {
      name: 'filter',
      short: 'f',
      type: 'filter',
      usage: 'Filter output based on conditions provided',
    },
    { name: 'format', type: 'string', usage: inspectFormatUsage },
    { name: 'since', type: 'string', usage: 'Show all events created since timestamp' },
    { name: 'until', type: 'string', usage: 'Stream events until this timestamp' },
  ],
};
